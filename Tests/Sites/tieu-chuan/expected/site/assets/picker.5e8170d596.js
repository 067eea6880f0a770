"use strict";





