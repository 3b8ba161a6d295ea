#ifndef DATELINE_DOCUMENT_HPP
#define DATELINE_DOCUMENT_HPP
/// \file
/// From the bytes you have to a clean text: Article in, Document out.
///
///     dateline::Article article;
///     article.bytes = "<html lang=en><head><title>Ferry sinks</title>"
///                     "<meta property=article:published_time content=2024-05-17></head>"
///                     "<body><nav>Home | Sport</nav><p>A ferry sank off Samos on Thursday.</p></body></html>";
///     dateline::Document document = dateline::read(article);
///
///     document.title;               // Ferry sinks
///     document.text;                // A ferry sank off Samos on Thursday.
///     document.published.edtf();    // 2024-05-17
///     document.published_from;      // AnchorSource::metadata
///     document.dropped[0].reason;   // navigation
///
/// `read` never throws for what an article contains, whatever the bytes; it is safe to call from many threads.

#include <dateline/export.hpp>
#include <dateline/span.hpp>
#include <dateline/time.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

/// What you have. Only `bytes` is required; whatever else you know is believed before anything found in the page.
struct Article {
  /// Text or HTML, in UTF-8; else in what the media type or the page declares, or ICU detects.
  std::string bytes = {};
  std::string id = {};          ///< Names the article in the timeline; empty: a hash of the bytes.
  std::string media_type = {};  ///< "text/plain" or "text/html"; empty: told by the bytes.
  std::string url = {};         ///< Names the source where nothing else does, and may tell the day of publication.
  std::string source = {};      ///< Who published it, as readers know it: "Reuters".
  std::string title = {};       ///< The headline; it is left out of the text and read beside it.
  std::string language = {};    ///< BCP 47 ("en-GB"; "en_GB" will do); empty: from the page, else guessed.
  /// EDTF or ISO 8601; else a day that can be read in one way only, as in feeds (RFC 5322) and pages: "May 17, 2024",
  /// "17.5.2024", not "5/6/2024". Time and zone are dropped: the day stays as written. Empty: from the page, else
  /// unknown.
  std::string published = {};
};

/// Trouble with an article's content, which never throws.
struct Diagnostic {
  /// A stable word to program against. From `read`: "invalid-utf8", "legacy-encoding", "nul-bytes", "truncated",
  /// "too-deep", "too-many-attributes", "media-type", "bad-date", "bad-language"; from `Extractor::extract`:
  /// "no-text", "no-language-pack", "no-event-rules" (only times are found), "too-many-events"; from
  /// `article_from_json`: "invalid-characters".
  std::string code;
  std::string message;  ///< For people.
  Span where;           ///< In the article's bytes; empty when it concerns all of it.

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// What a paragraph is to the reader.
enum class ParagraphKind : std::uint8_t { paragraph, heading, list_item, caption, quotation };

/// A block of the body.
struct Paragraph {
  Span span;  ///< In `Document::text`.
  ParagraphKind kind = ParagraphKind::paragraph;

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A block that was left out of the body, kept so that nothing is lost silently.
struct Dropped {
  std::string text;
  /// "navigation", "comments", "related", "teaser", "caption", "byline", "advertisement", "sharing", "notice", "form",
  /// "footer", "hidden"; "outside": around the story, with nothing more to be said of it; "title": the headline, which
  /// is `Document::title`.
  std::string reason;
  Span where;  ///< In the article's bytes.

  friend bool operator==(const Dropped&, const Dropped&) = default;
};

/// A run of text that was copied unchanged: byte `body` of the text is byte `input` of the article, and so on.
struct OffsetRun {
  std::size_t body = 0;    ///< In `Document::text`.
  std::size_t input = 0;   ///< In the article's bytes.
  std::size_t length = 0;  ///< In bytes.

  friend bool operator==(const OffsetRun&, const OffsetRun&) = default;
};

/// One article, read. What `read` gives fits together; text that is clean already goes through it with
/// `ReadOptions::keep_boilerplate`. (A Document filled in by hand has no `offsets`, so that spans lead nowhere.)
struct DATELINE_EXPORT Document {
  std::string id;                     ///< As the Article has it, else a hash of its bytes in hexadecimal.
  std::string url;                    ///< This and the next: as the Article says, else as the page does; or empty.
  std::string source;                 ///< Where neither names one, the host of the URL.
  std::string author;                 ///< As the page says; or empty.
  std::string language;               ///< BCP 47, "en-GB"; "und" when nothing tells. `read` never leaves it empty.
  std::string title;                  ///< As the Article says, else as page or text do; or empty.
  std::string text;                   ///< The body: paragraphs separated by a blank line; valid UTF-8, no NUL.
  std::vector<Paragraph> paragraphs;  ///< In the order of the text; all of it but the blank lines between.
  Date published;                     ///< A day in most cases; unknown when nothing tells.
  AnchorSource published_from = AnchorSource::none;  ///< `caller`, `metadata`, `url`, `text`, or `none`.
  std::vector<Dropped> dropped;                      ///< In the order of the article.
  std::vector<Diagnostic> diagnostics;               ///< Empty for most articles.
  /// Ascending in `body`. Characters whose bytes are others than in UTF-8 lie between runs; of UTF-16 nearly all do, so
  /// that spans in it are coarse.
  std::vector<OffsetRun> offsets;

  /// The bytes of the article a span of `text` came from, found through `offsets`.
  Span to_input(Span body) const;
};

/// Settings of `read`.
struct ReadOptions {
  bool keep_boilerplate = false;      ///< Take the text as it is: nothing is dropped.
  std::size_t max_bytes = 64u << 20;  ///< An article is cut here, with a diagnostic.
};

/// Reads one article. Linear in its length.
DATELINE_EXPORT Document read(const Article& article, const ReadOptions& options = {});

}  // namespace dateline
#endif
