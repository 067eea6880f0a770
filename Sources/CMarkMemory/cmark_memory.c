// The memory of one Markdown tree: pieces cut from a block one after the other, and taken back all at once.
//
// A page is some 240 pieces. With calloc and free they took 17 of the 50 microseconds that libcmark-gfm needs for it.
// The library's own arena is slower still: it clears blocks of 4 MB, and all threads share it.

#include "cmark_memory.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The size of a block. A thread keeps one; larger trees get more blocks for as long as they live.
static const size_t block_size = 1 << 20;

// Under AddressSanitizer each piece is a block of its own, so that a wrong access is seen.
#ifdef __has_feature
static const int pieces_stand_alone = __has_feature(address_sanitizer);
#else
static const int pieces_stand_alone = 0;
#endif

// The head of a block and of a piece; as long as the alignment that malloc gives, so that what follows is aligned too.
typedef struct block { _Alignas(16) struct block *before; } block;
typedef struct piece { _Alignas(16) size_t size; struct piece *next; } piece;

// Pieces up to this size are used again when given back: for each line that may head a table the library takes some
// hundred and gives them back, which made 450 MB of a text of 40 KB.
enum { largest_used_again = 256 };

// The blocks of this thread, newest first, the free part of the newest, and the pieces given back, by size.
static _Thread_local struct {
    block *newest;
    char *next, *end;
    piece *given_back[largest_used_again / 16 + 1];
} arena;

static pthread_key_t kept_block;
static pthread_once_t kept_block_once = PTHREAD_ONCE_INIT;

// A thread that ends frees the block that it keeps.
static void make_key(void) { pthread_key_create(&kept_block, free); }

static void add_block(size_t needed) {
    size_t size = sizeof(block) + (pieces_stand_alone || needed > block_size ? needed : block_size);
    block *new = malloc(size);
    if (!new) {
        // What the library's own allocator does.
        fputs("loa: no memory left to read Markdown\n", stderr);
        abort();
    }
    new->before = arena.newest;
    arena.newest = new;
    arena.next = (char *)(new + 1);
    arena.end = (char *)new + size;
    if (new->before || pieces_stand_alone) return;
    pthread_once(&kept_block_once, make_key);
    pthread_setspecific(kept_block, new);
}

static void *take(size_t size) {
    if (!pieces_stand_alone) size = (size + 15) & ~(size_t)15;
    if (!pieces_stand_alone && size <= largest_used_again && arena.given_back[size / 16]) {
        piece *again = arena.given_back[size / 16];
        arena.given_back[size / 16] = again->next;
        return again + 1;
    }
    size_t whole = sizeof(piece) + size;
    if (pieces_stand_alone || (size_t)(arena.end - arena.next) < whole) add_block(whole);
    piece *new = (piece *)arena.next;
    arena.next += whole;
    new->size = size;
    return new + 1;
}

static int is_last(const piece *given) { return (char *)(given + 1) + given->size == arena.next; }

// The library reads what it got from calloc as zero, and a block is used again.
static void *take_cleared(size_t count, size_t size) { return memset(take(count * size), 0, count * size); }

// The last piece makes room in the block, a small one waits for its like; the others wait for the end of the tree.
static void give_back(void *given) {
    if (!given) return;
    piece *old = (piece *)given - 1;
    if (is_last(old)) {
        arena.next = (char *)old;
    } else if (!pieces_stand_alone && old->size <= largest_used_again) {
        old->next = arena.given_back[old->size / 16];
        arena.given_back[old->size / 16] = old;
    }
}

// The last piece grows where it is, as the text of a paragraph does line by line.
static void *resize(void *given, size_t size) {
    if (!given) return take(size);
    size_t old = ((piece *)given - 1)->size;
    if (size <= old) return given;
    piece *last = (piece *)given - 1;
    size_t more = ((size + 15) & ~(size_t)15) - old;
    if (!pieces_stand_alone && is_last(last) && (size_t)(arena.end - arena.next) >= more) {
        arena.next += more;
        last->size += more;
        return given;
    }
    void *grown = memcpy(take(size), given, old);
    give_back(given);
    return grown;
}

cmark_mem *cmark_memory(void) {
    static cmark_mem memory = {take_cleared, resize, give_back};
    return &memory;
}

void cmark_memory_take_back(void) {
    while (arena.newest && (arena.newest->before || pieces_stand_alone)) {
        block *before = arena.newest->before;
        free(arena.newest);
        arena.newest = before;
    }
    memset(arena.given_back, 0, sizeof arena.given_back);
    arena.next = arena.newest ? (char *)(arena.newest + 1) : NULL;
    arena.end = arena.newest ? (char *)arena.newest + sizeof(block) + block_size : NULL;
}
