// From an Article to a Document: encoding, kind of text, metadata and body put together.
#include <dateline/document.hpp>

#include "reading/html_page.hpp"
#include "reading/knowledge.hpp"
#include "reading/language_guess.hpp"
#include "reading/media_type.hpp"
#include "reading/metadata_date.hpp"
#include "reading/opening_stamp.hpp"
#include "reading/plain_text.hpp"
#include "text/characters.hpp"
#include "text/language_tag.hpp"
#include "text/legacy_text.hpp"
#include "text/stable_hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// The same bytes have the same name everywhere.
std::string name_of(std::string_view bytes) {
  text::StableHash hash;
  hash.add(bytes);
  return text::hexadecimal(hash.value());
}

/// "https://www.example.org/news" is example.org.
std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host);
}

const std::string& first_known(const std::string& given, const std::string& found) {
  return given.empty() ? found : given;
}

/// For a message, which a long text would hide.
std::string quoted(std::string_view text) {
  constexpr std::size_t shown = 40;
  return '"' + std::string(text::first_bytes(text, shown)) + '"';
}

std::string_view cut(std::string_view bytes, std::size_t max_bytes, std::vector<Diagnostic>& diagnostics) {
  if (bytes.size() <= max_bytes) return bytes;
  const std::size_t end = text::first_bytes(bytes, max_bytes).size();
  diagnostics.push_back({"truncated",
                         "cut after " + std::to_string(end) + " of " + std::to_string(bytes.size()) + " bytes",
                         {end, bytes.size()}});
  return bytes.substr(0, end);
}

/// EDTF; else a day as feeds and pages write it, where its figures have one order only.
Date read_published(std::string_view written) {
  if (const std::optional<Date> date = Date::from_edtf(text::trim(written))) return *date;
  const reading::Knowledge& knowledge = reading::builtin_knowledge();
  const auto day = reading::find_day(written, {knowledge.months, false});
  return day && day == reading::find_day(written, {knowledge.months, true}) ? Date::day(*day) : Date();
}

void set_published(const Article& article, Document& document) {
  if (article.published.empty()) return;
  document.published = read_published(article.published);
  if (document.published.known())
    document.published_from = AnchorSource::caller;
  else
    document.diagnostics.push_back(
        {"bad-date", quoted(article.published) + " is no date, or one that can be read in two ways", {}});
}

void check_media_type(const Article& article, Document& document) {
  const std::string_view foreign = reading::foreign_media_type(article.media_type, article.bytes);
  if (!foreign.empty())
    document.diagnostics.push_back(
        {"media-type", quoted(foreign) + " is neither text nor HTML; it was read as plain text", {}});
}

void set_language(const Article& article, Document& document) {
  document.language = text::language_tag(article.language);
  if (document.language.empty() && !article.language.empty())
    document.diagnostics.push_back(
        {"bad-language", quoted(article.language) + " is not the BCP 47 tag of a language", {}});
}

void read_html_article(const Article& article, const text::Utf8Text& input, const ReadOptions& options,
                       Document& document) {
  reading::HtmlPage html =
      reading::read_html(input.text, article.url, options.keep_boilerplate, reading::builtin_knowledge());
  for (Diagnostic& diagnostic : html.diagnostics) {
    diagnostic.where = text::to_input(input.offsets, diagnostic.where);
    document.diagnostics.push_back(std::move(diagnostic));
  }
  if (!document.published.known()) {
    document.published = html.published.date;
    document.published_from = html.published.source;
  }
  document.url = first_known(article.url, html.metadata.url);
  document.source = first_known(article.source, html.metadata.source);
  document.author = html.metadata.author;
  if (document.language.empty()) document.language = html.metadata.language;
  document.title = first_known(article.title, html.page.title);
  reading::assemble(html.page, input.offsets, document);
}

void read_text_article(const Article& article, text::Utf8Text input, const ReadOptions& options, Document& document) {
  const reading::Page page = reading::read_plain_text(std::move(input.text), article.title, options.keep_boilerplate,
                                                      reading::builtin_knowledge());
  if (!document.published.known() && page.published) {
    document.published = Date::day(*page.published);
    document.published_from = AnchorSource::text;
  }
  document.url = article.url;
  document.source = article.source;
  document.title = first_known(article.title, page.title);
  reading::assemble(page, input.offsets, document);
}

std::string_view text_of(const Document& document, const Paragraph& paragraph) {
  return std::string_view(document.text).substr(paragraph.span.start, paragraph.span.size());
}

/// The one line near the start that is only a day. Where there are more, they head the entries of a chronicle.
std::optional<std::chrono::year_month_day> find_day_line(const Document& document, std::size_t furthest) {
  std::optional<std::chrono::year_month_day> only;
  for (const Paragraph& paragraph : document.paragraphs) {
    const auto day = reading::find_only_day(text_of(document, paragraph), reading::builtin_knowledge());
    if (!day) continue;
    if (only || paragraph.span.start > furthest) return std::nullopt;
    only = day;
  }
  return only;
}

/// Headlines and captions may stand before the stamp.
std::optional<std::chrono::year_month_day> find_stamp(const Document& document) {
  constexpr std::size_t most_paragraphs = 3;
  constexpr std::size_t furthest = 600;
  for (std::size_t i = 0; i < std::min(most_paragraphs, document.paragraphs.size()); ++i) {
    if (document.paragraphs[i].span.start > furthest) break;
    const auto day =
        reading::find_opening_stamp(text_of(document, document.paragraphs[i]), reading::builtin_knowledge());
    if (day) return day;
  }
  return find_day_line(document, furthest);
}

/// Figures count only when their order is plain.
void read_dateline(Document& document) {
  const reading::Knowledge& knowledge = reading::builtin_knowledge();
  if (document.published.known() || document.paragraphs.empty()) return;
  const std::string_view opening = text_of(document, document.paragraphs.front());
  auto day = reading::find_day_in_dateline(opening, {knowledge.months, false});
  if (day != reading::find_day_in_dateline(opening, {knowledge.months, true})) day.reset();
  if (!day) day = find_stamp(document);
  if (!day) return;
  document.published = Date::day(*day);
  document.published_from = AnchorSource::text;
}

/// Most pages are UTF-8. An older one says what it is in its media type or its head, else ICU tells by the bytes.
text::Utf8Text utf8_of(std::string_view bytes, std::string_view media_type) {
  text::Utf8Text repaired = text::repair_utf8(bytes);
  if (!repaired.ill_formed || !text::is_legacy(bytes)) return repaired;
  const std::string_view from_caller = text::declared_encoding(media_type);
  auto read = text::decode_legacy(bytes, from_caller.empty() ? text::declared_encoding(bytes) : from_caller);
  return read ? std::move(*read) : repaired;
}

}  // namespace

Span Document::to_input(Span body) const {
  return text::to_input(offsets, body);
}

Document read(const Article& article, const ReadOptions& options) {
  Document document;
  document.id = article.id.empty() ? name_of(article.bytes) : article.id;
  text::Utf8Text input = utf8_of(cut(article.bytes, options.max_bytes, document.diagnostics), article.media_type);
  std::move(input.diagnostics.begin(), input.diagnostics.end(), std::back_inserter(document.diagnostics));
  check_media_type(article, document);
  set_published(article, document);
  set_language(article, document);
  if (reading::is_html(article.media_type, input.text))
    read_html_article(article, input, options, document);
  else
    read_text_article(article, std::move(input), options, document);
  read_dateline(document);
  if (document.source.empty()) document.source = host_of(document.url);
  if (document.language.empty())
    document.language =
        reading::guess_language(document.text.empty() ? document.title : document.text, reading::builtin_knowledge());
  return document;
}

}  // namespace dateline
