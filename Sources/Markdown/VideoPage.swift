/// Whether an address is the page of one video on YouTube, Vimeo, Facebook or TikTok.
package func isVideoPage(_ address: String) -> Bool {
    var rest = Substring(address)
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
        rest = rest.dropFirst(scheme.count)
        return isVideoPage(withoutScheme: rest)
    }
    return false
}

private func isVideoPage(withoutScheme address: Substring) -> Bool {
    let parts = address.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1)
    guard let place = parts.first else { return false }
    let segments = place.split(separator: "/")
    guard var host = segments.first?.lowercased()[...] else { return false }
    for prefix in ["www.", "m."] where host.hasPrefix(prefix) { host = host.dropFirst(prefix.count) }
    let path = segments.dropFirst()
    let query = parts.count > 1 ? parts[1].split(separator: "&") : []
    func asksFor(_ key: String) -> Bool {
        query.contains { $0.hasPrefix(key + "=") && $0.count > key.count + 1 }
    }
    switch host {
    case "youtube.com":
        if path == ["watch"] { return asksFor("v") }
        return path.count == 2 && (path.first == "shorts" || path.first == "live")
    case "youtu.be": return path.count == 1
    case "vimeo.com": return path.first.map { $0.allSatisfy(\.isNumber) } ?? false
    case "facebook.com":
        if path == ["watch"] { return asksFor("v") }
        guard let videos = path.firstIndex(of: "videos") else { return false }
        return videos + 1 < path.endIndex
    case "fb.watch": return path.count == 1
    case "tiktok.com":
        guard let video = path.firstIndex(of: "video") else { return false }
        return video + 1 < path.endIndex
    default: return false
    }
}
