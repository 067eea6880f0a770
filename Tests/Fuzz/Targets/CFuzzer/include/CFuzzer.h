#include <stddef.h>
#include <stdint.h>

/// The entry of libFuzzer for programs that have a `main` of their own. LLVM ships no header for it.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test_one_input)(const uint8_t *data, size_t size));
