#ifndef CMARK_MEMORY_H
#define CMARK_MEMORY_H

#include <cmark-gfm.h>

/* The allocator to parse with. What a thread takes from it belongs to that thread alone. */
cmark_mem *cmark_memory(void);

/* Takes back all memory that this thread got from the allocator: no node and no text of its trees may be used again. */
void cmark_memory_take_back(void);

#endif
