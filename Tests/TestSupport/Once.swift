/// A value that several tests need and the first one makes.
package actor Once<Value: Sendable> {
    private var making: Task<Value, any Error>?

    package init() {}

    /// - Parameter make: not asked once somebody's has been; a failure is the same for all.
    package func value(_ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = making ?? Task { try await make() }
        making = task
        return try await task.value
    }
}
