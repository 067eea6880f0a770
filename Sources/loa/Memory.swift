import CLinux

/// How the process gets its memory from the system.
enum Memory {
    /// Buffers from 128 KiB on come from the system one by one and go back as soon as they are free.
    ///
    /// Left to itself, glibc raises that limit with each large buffer that is freed, up to 32 MiB: lists and feeds of a
    /// large site then leave holes that nothing fits into, a seventh of the peak at ten thousand pages. See mallopt(3).
    static func givesLargeBuffersBack() { mallopt(M_MMAP_THRESHOLD, 128 << 10) }
}
