#ifndef DATELINE_OUTPUT_HPP
#define DATELINE_OUTPUT_HPP
/// \file
/// Results as text: JSON that reads back equal, JSON lines, and a table for people.
///
///     std::string json = dateline::to_json(timeline);
///     dateline::timeline_from_json(json) == timeline;   // true
///     std::cout << dateline::to_table(timeline);        // 2023-04-05  visit  Emmanuel Macron visits China ...
///
/// Output is deterministic: keys in a fixed order, UTF-8, no locale. The shapes are the contract of the command-line
/// program (docs/tutorial.md). Readers throw `Error` with line and column for text that is not such JSON; they bound
/// nesting, so hostile input cannot exhaust the stack. All functions are safe to call from many threads.

#include <dateline/document.hpp>
#include <dateline/event.hpp>
#include <dateline/export.hpp>
#include <dateline/timeline.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How JSON is laid out.
enum class JsonStyle { compact, indented };  ///< compact: one line without a final newline

/// What `dateline read` prints; there is no way back, as it is not needed to go on.
DATELINE_EXPORT std::string to_json(const Document& document, JsonStyle style = JsonStyle::compact);
/// What `dateline extract` prints; `extraction_from_json` reads it back.
DATELINE_EXPORT std::string to_json(const Extraction& extraction, JsonStyle style = JsonStyle::compact);
/// What `dateline merge --format json` prints; `timeline_from_json` reads it back.
DATELINE_EXPORT std::string to_json(const Timeline& timeline, JsonStyle style = JsonStyle::indented);
/// {"id": ..., "timexes": [...]}: what `dateline times` prints.
DATELINE_EXPORT std::string to_json(std::string_view id, const std::vector<TimeExpression>& times);

/// TimeML 1.2.1 (ISO 24617-1): the document's text with a TIMEX3 around each expression, and the publication date as
/// `t0`, the document creation time. \param times of `document.text`, as `Extractor::find_times` gives them: ascending,
/// without overlap; others are left out.
DATELINE_EXPORT std::string to_timeml(const Document& document, const std::vector<TimeExpression>& times);

/// One event a line, the documents left out.
DATELINE_EXPORT std::string to_json_lines(const Timeline& timeline);
/// A flat table, RFC 4180: date, earliest, latest, type, title, modality, place, participants, documents, origins,
/// sources. Text that a spreadsheet would take for a formula stands behind an apostrophe.
DATELINE_EXPORT std::string to_csv(const Timeline& timeline);
/// For a terminal.
/// \param width columns available, counted in code points; lines are wrapped at words, a longer word has its own.
DATELINE_EXPORT std::string to_table(const Timeline& timeline, std::size_t width = 100);

/// Reads what `to_json` wrote; the result is equal. Unknown keys are ignored. Throws `Error` naming every wrong member.
DATELINE_EXPORT Extraction extraction_from_json(std::string_view json);
DATELINE_EXPORT Timeline timeline_from_json(std::string_view json);
/// Reads {"id"?,"text","title"?,"published"?,"source"?,"url"?,"language"?,"media_type"?}; unknown keys are ignored.
/// Broken characters (ill-formed UTF-8, half surrogates, bare control characters) cost no article: they are replaced.
/// \param repairs is told so, when it is given.
DATELINE_EXPORT Article article_from_json(std::string_view json, std::vector<Diagnostic>* repairs = nullptr);

}  // namespace dateline
#endif
