// What both readers make of their input: its text in blocks, each kept for the body or given a reason for dropping.
#pragma once

#include <dateline/document.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::reading {

struct Block {
  Span span;  ///< In `Page::text`.
  ParagraphKind kind = ParagraphKind::paragraph;
  std::string_view
      reason;   ///< Why it is dropped; empty for the body. Of the program or the built-in knowledge: it outlives all.
  Span source;  ///< In the input; used for dropped blocks.
  std::size_t link_bytes = 0;  ///< How much of it is links.
};

struct Page {
  std::string title;
  std::optional<std::chrono::year_month_day> published;  ///< As a line before the story says.
  std::string text;
  std::vector<OffsetRun> offsets;  ///< From `text` to the input.
  std::vector<Block> blocks;       ///< In reading order.
};

/// Reasons for dropping that the program gives itself.
namespace reason {
inline constexpr std::string_view navigation = "navigation";
inline constexpr std::string_view comments = "comments";
inline constexpr std::string_view related = "related";
inline constexpr std::string_view teaser = "teaser";
inline constexpr std::string_view caption = "caption";
inline constexpr std::string_view byline = "byline";
inline constexpr std::string_view advertisement = "advertisement";
inline constexpr std::string_view hidden = "hidden";
inline constexpr std::string_view form = "form";
inline constexpr std::string_view notice = "notice";
inline constexpr std::string_view footer = "footer";
/// The headline: it is Document::title, and `where` says where it stands.
inline constexpr std::string_view title = "title";
inline constexpr std::string_view outside = "outside";  ///< Around the story, with nothing more to be said about it.
}  // namespace reason

/// Moves a page's body and what was dropped into a document. `input_offsets` lead from the page's input to the
/// article's bytes.
void assemble(const Page& page, const std::vector<OffsetRun>& input_offsets, Document& document);

/// Appends to `out` the runs of `first` between `from` and `to`, moved to `body` and followed on through `second`.
void append_composed(std::vector<OffsetRun>& out, std::size_t body, Span part, const std::vector<OffsetRun>& first,
                     const std::vector<OffsetRun>& second);

}  // namespace dateline::reading
