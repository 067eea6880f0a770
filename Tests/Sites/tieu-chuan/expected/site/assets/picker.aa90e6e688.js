"use strict";

// words: one of the parts of the picker's script

// banner: one of the parts of the picker's script

// studio: one of the parts of the picker's script

// picker: one of the parts of the picker's script

