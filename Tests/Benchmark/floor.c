// The floor: the least work that any generator on libcmark-gfm must do for a campaign.
//
//     cc -O2 floor.c -lcmark-gfm-extensions -lcmark-gfm
//     floor CONTENT OUTPUT WORKERS SHELL_BYTES
//
// For each YEAR/SECTION/NAME.md it reads the file, passes over the front matter, has libcmark-gfm parse and render the body with
// the same extensions as Loa, and writes OUTPUT/YEAR/SECTION/NAME/index.html: SHELL_BYTES of fixed text around the body.
// It reads no front matter, knows no template, list or feed, checks nothing and writes straight over what is there.
// Prints: pages, bytes read, bytes of bodies, bytes written.
//
// The workers are processes, not threads, since libcmark-gfm 0.29.0.gfm.6 keeps global tables while it parses inlines: two threads
// would need a lock that a floor must not pay for, and without it the text comes out wrong.
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_FOLDERS = 4096, AT_A_TIME = 32 };

typedef struct { int source, output; } Folder;
typedef struct { int folder; char *name; } Page;
/// What all workers share: the next page to take, and the sums.
typedef struct { _Atomic long next, read, bodies, written; } Tally;

static Folder folders[MOST_FOLDERS];
static int folder_count;
static Page *pages;
static long page_count;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int opened_folder(int at, const char *name, int is_made) {
    if (is_made && mkdirat(at, name, 0755) && errno != EEXIST) fail(name);
    int folder = openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) fail(name);
    return folder;
}

/// Finds the pages below a folder: *.md, two folders deep; names with `_` or `.` in front are nobody's page.
static void scan(int source, int output, int depth) {
    static long room;
    if (folder_count == MOST_FOLDERS) { fputs("too many folders\n", stderr); exit(1); }
    int own = folder_count++;
    folders[own] = (Folder){source, output};
    DIR *listing = fdopendir(dup(source));
    for (struct dirent *entry; (entry = readdir(listing));) {
        const char *name = entry->d_name;
        size_t length = strlen(name);
        if (name[0] == '.' || name[0] == '_') continue;
        if (entry->d_type == DT_DIR && depth < 2) {
            scan(opened_folder(source, name, 0), opened_folder(output, name, 1), depth + 1);
        } else if (depth == 2 && length > 3 && !strcmp(name + length - 3, ".md")) {
            if (page_count == room) pages = realloc(pages, (room = room ? room * 2 : 1024) * sizeof *pages);
            pages[page_count++] = (Page){own, strdup(name)};
        }
    }
    closedir(listing);
}

/// The text after the front matter.
static const char *body(const char *text, size_t length) {
    if (length < 8 || memcmp(text, "---\n", 4)) return text;
    const char *fence = memmem(text + 4, length - 4, "\n---\n", 5);
    return fence ? fence + 5 : text;
}

static void work(Tally *tally, char *shell, size_t shell_length) {
    static const char *const names[] = {"table", "strikethrough", "autolink", "tasklist"};
    cmark_syntax_extension *extensions[4];
    for (int i = 0; i < 4; i++) extensions[i] = cmark_find_syntax_extension(names[i]);
    size_t room = 1 << 16, head = shell_length * 3 / 4;
    char *text = malloc(room);
    long read_bytes = 0, body_bytes = 0, written_bytes = 0;

    for (long first; (first = atomic_fetch_add(&tally->next, AT_A_TIME)) < page_count;) {
        for (long i = first; i < first + AT_A_TIME && i < page_count; i++) {
            const Page *page = &pages[i];
            const Folder *folder = &folders[page->folder];

            int source = openat(folder->source, page->name, O_RDONLY | O_CLOEXEC);
            if (source < 0) fail(page->name);
            ssize_t length = 0, got;
            while ((got = read(source, text + length, room - length)) > 0)
                if ((size_t)(length += got) == room) text = realloc(text, room *= 2);
            if (got < 0) fail(page->name);
            close(source);
            read_bytes += length;

            cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
            for (int k = 0; k < 4; k++) cmark_parser_attach_syntax_extension(parser, extensions[k]);
            const char *markdown = body(text, length);
            cmark_parser_feed(parser, markdown, length - (markdown - text));
            cmark_node *document = cmark_parser_finish(parser);
            char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
            size_t html_length = strlen(html);
            body_bytes += html_length;

            char path[300];
            size_t stem = strlen(page->name) - 3;
            memcpy(path, page->name, stem);
            path[stem] = 0;
            if (mkdirat(folder->output, path, 0755) && errno != EEXIST) fail(path);
            memcpy(path + stem, "/index.html", sizeof "/index.html");
            int output = openat(folder->output, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
            if (output < 0) fail(path);
            struct iovec parts[] = {{shell, head}, {html, html_length}, {shell + head, shell_length - head}};
            ssize_t written = writev(output, parts, 3);
            if (written != (ssize_t)(shell_length + html_length)) fail(path);
            close(output);
            written_bytes += written;

            free(html);
            cmark_node_free(document);
            cmark_parser_free(parser);
        }
    }
    atomic_fetch_add(&tally->read, read_bytes);
    atomic_fetch_add(&tally->bodies, body_bytes);
    atomic_fetch_add(&tally->written, written_bytes);
}

int main(int count, char **words) {
    if (count != 5) { fputs("usage: floor CONTENT OUTPUT WORKERS SHELL_BYTES\n", stderr); return 2; }
    int workers = atoi(words[3]);
    size_t shell_length = strtoul(words[4], 0, 10);
    char *shell = malloc(shell_length + 1);
    for (size_t i = 0; i < shell_length; i++) shell[i] = "<a href=\"/2021/tin-tuc/\">Tin</a>\n"[i % 33];
    Tally *tally = mmap(0, sizeof *tally, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (tally == MAP_FAILED) fail("mmap");

    cmark_gfm_core_extensions_ensure_registered();
    scan(opened_folder(AT_FDCWD, words[1], 0), opened_folder(AT_FDCWD, words[2], 1), 0);
    for (int i = 1; i < workers; i++) {
        pid_t child = fork();
        if (child < 0) fail("fork");
        if (child == 0) {
            work(tally, shell, shell_length);
            _exit(0);
        }
    }
    work(tally, shell, shell_length);
    for (int status; wait(&status) > 0;)
        if (status) return 1;
    printf("%ld pages, %ld bytes read, %ld bytes of bodies, %ld bytes written\n", page_count, (long)tally->read, (long)tally->bodies,
           (long)tally->written);
    return 0;
}
