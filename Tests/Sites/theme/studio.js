// studio: one of the parts of the picker's script
