/* The files of Theme/ at the time of the build, without its papers. */
struct loa_shipped_file {
    const char *path; /* from Theme/ */
    const unsigned char *bytes;
    unsigned long length;
};

/* The file of an index from 0; NULL behind the last. */
const struct loa_shipped_file *loa_shipped_file(unsigned long index);
