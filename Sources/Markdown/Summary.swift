/// The beginning of a text for lists and previews.
package func firstSentences(plain: String, limit: Int = 200) -> String { plain }
