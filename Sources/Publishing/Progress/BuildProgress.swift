import Site

/// Whom a run tells how far it has come, as values: ``silent``, or what a ``ProgressMeter`` gives.
package struct BuildProgress: Sendable {
    /// What a run does, in this order.
    package enum Stage: Int, Hashable, Sendable, CaseIterable {
        case reading, checking, drawing
        /// Each file is made, compared with the one of the old site, and laid ready when it differs.
        case rendering
        case publishing, flushing

        /// Whether a run that is simply dropped here leaves nothing unfinished on any disk.
        package var leavesNoTrace: Bool {
            switch self {
            case .reading, .checking: true
            case .drawing, .rendering, .publishing, .flushing: false
            }
        }
    }

    /// A stage begins, and the one before it is over. `count` of things to do; nil when it is not known.
    package let begin: @Sendable (_ stage: Stage, _ count: Int?) -> Void
    /// So many things more are done. May be called from several threads at once.
    package let advance: @Sendable (_ count: Int) -> Void
    /// Another process holds the output folder, and we wait for it. Called once a wait.
    package let waiting: @Sendable (_ output: String, _ holder: Int?) -> Void
    /// Nil unless somebody wants to know how long each page takes.
    package let pages: PageTiming?

    package struct PageTiming: Sendable {
        /// Time since some moment in the past.
        package let now: @Sendable () -> Duration
        package let took: @Sendable (_ path: String, _ template: String?, _ time: Duration) -> Void

        package init(
            now: @escaping @Sendable () -> Duration,
            took: @escaping @Sendable (_ path: String, _ template: String?, _ time: Duration) -> Void
        ) {
            self.now = now
            self.took = took
        }
    }

    package init(
        begin: @escaping @Sendable (_ stage: Stage, _ count: Int?) -> Void,
        advance: @escaping @Sendable (_ count: Int) -> Void,
        waiting: @escaping @Sendable (_ output: String, _ holder: Int?) -> Void,
        pages: PageTiming? = nil
    ) {
        self.begin = begin
        self.advance = advance
        self.waiting = waiting
        self.pages = pages
    }

    package static let silent = BuildProgress(begin: { _, _ in }, advance: { _ in }, waiting: { _, _ in })

    /// A page, measured when somebody wants to know.
    func timed(_ path: String, _ render: () -> Rendering) -> Rendering {
        guard let pages else { return render() }
        let start = pages.now()
        let made = render()
        pages.took(path, made.template, pages.now() - start)
        return made
    }
}
