// Runs one command in a fresh process and tells what it took.  cc -O2 measure.c
//
//     measure RESULT COMMAND ARGUMENT…
//
// writes one line to the file RESULT: wall seconds, user seconds, system seconds, peak memory in KiB (of the largest process,
// not of all), and the exit status (128 + signal when killed).
//
// It is a program of its own, and in C, because Linux hands a child the peak memory of the process that it was forked from:
// started straight from Python, a small program would seem to need as much as Python does.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec * 1e-6; }

int main(int count, char **words) {
    if (count < 3) return 2;
    FILE *result = fopen(words[1], "we");
    if (!result) { perror(words[1]); return 2; }

    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = fork();
    if (child < 0) { perror("fork"); return 2; }
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);  // a benchmark that is stopped leaves nothing running
        execvp(words[2], words + 2);
        perror(words[2]);
        _exit(127);
    }
    int status;
    struct rusage used;
    while (wait4(child, &status, 0, &used) < 0)
        if (errno != EINTR) { perror("wait4"); return 2; }
    clock_gettime(CLOCK_MONOTONIC, &end);

    fprintf(result, "%.6f %.6f %.6f %ld %d\n", (double)(end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) * 1e-9,
            seconds(used.ru_utime), seconds(used.ru_stime), used.ru_maxrss,
            WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
    return fclose(result) ? 2 : 0;
}
