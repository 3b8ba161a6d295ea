#include "events/document_reading.hpp"

#include "events/dated_entries.hpp"
#include "events/news_datelines.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::events {

DocumentReading::DocumentReading(const LanguageEngine& engine, const TimeOptions& time_options,
                                 const Document& document)
    : document_(document) {
  const bool title_in_body = document.text.compare(0, document.title.size(), document.title) == 0;
  if (!document.title.empty() && !title_in_body) text_ = document.title + "\n\n";
  body_ = text_.size();
  text_ += document.text;
  text::tokenise(text_, engine.vocabulary, tokens_);
  cut_sentences(engine);
  find_headings();

  time::TimeContext context;
  context.options.language = document.language;  // its variety may write dates in another order
  context.options.prefer = time_options.prefer;
  context.options.style = time_options.style;
  context.options.week_starts_sunday = time_options.week_starts_sunday;
  if (document.published.known()) context.options.published = document.published;
  context.published_from = document.published_from;
  context.sentences = sentences_;
  engine.times.find(text_, tokens_, context, times_);
  place_times();
  entries_ = dates_of_entries(text_, tokens_, sentences_, placed_, times_);
}

void DocumentReading::cut_sentences(const LanguageEngine& engine) {
  for (text::Sentence sentence : text::split_sentences(text_, tokens_, engine.sentences)) {
    const std::uint32_t story = end_of_dateline(tokens_, sentence, text_);
    if (story != sentence.first) sentences_.push_back({sentence.first, story});
    sentence.first = story;
    for (std::uint32_t first = sentence.first; first < sentence.last; first += max_sentence)
      sentences_.push_back({first, std::min(sentence.last, first + max_sentence)});
  }
}

void DocumentReading::find_headings() {
  if (body_ > 0)
    headings_.push_back({0, body_});
  else if (!document_.title.empty())
    headings_.push_back({0, document_.title.size()});
  for (const Paragraph& paragraph : document_.paragraphs)
    if (paragraph.kind == ParagraphKind::heading)
      headings_.push_back({paragraph.span.start + body_, paragraph.span.end + body_});
  std::sort(headings_.begin(), headings_.end());
}

/// Expressions stand in the order of the text, so one walk over the tokens places them all, and one over the sentences
/// parts them.
void DocumentReading::place_times() {
  std::uint32_t token = 0;
  const auto count = static_cast<std::uint32_t>(tokens_.size());
  for (std::uint32_t i = 0; i < times_.size(); ++i) {
    while (token < count && tokens_[token].end <= times_[i].span.start) ++token;
    std::uint32_t last = token;
    while (last < count && tokens_[last].start < times_[i].span.end) ++last;
    if (last > token) placed_.push_back({{token, last}, i});
  }
  std::uint32_t time = 0;
  first_time_.reserve(sentences_.size() + 1);
  for (const text::Sentence& sentence : sentences_) {
    first_time_.push_back(time);
    while (time < placed_.size() && placed_[time].tokens.first < sentence.last) ++time;
  }
  first_time_.push_back(time);
}

bool DocumentReading::is_headline(const text::Sentence& sentence) const noexcept {
  if (sentence.first >= sentence.last) return false;
  const std::size_t start = tokens_[sentence.first].start;
  auto next = std::upper_bound(headings_.begin(), headings_.end(), start,
                               [](std::size_t at, const Span& heading) { return at < heading.start; });
  return next != headings_.begin() && std::prev(next)->contains(start);
}

bool DocumentReading::starts_sentence(std::uint32_t token) const noexcept {
  const auto before = [](const text::Sentence& sentence, std::uint32_t at) { return sentence.first < at; };
  const auto found = std::lower_bound(sentences_.begin(), sentences_.end(), token, before);
  return found != sentences_.end() && found->first == token;
}

/// Of most tokens without a branch on their size: what stands behind them is shifted out.
std::size_t DocumentReading::length(std::uint32_t token) const noexcept {
  const std::size_t start = tokens_[token].start;
  const std::size_t size = tokens_[token].end - start;
  if (size > 8 || start + 8 > text_.size()) return text::length(word(token));
  return size - text::count_continuing(text::bytes_at<8>(text_.data() + start) << (8 * (8 - size)));
}

std::string_view DocumentReading::words(syntax::TokenRange range) const noexcept {
  const Span span = bytes(range);
  return std::string_view(text_).substr(span.start, span.size());
}

Span DocumentReading::bytes(syntax::TokenRange range) const noexcept {
  if (range.empty()) return {};
  return {tokens_[range.first].start, tokens_[range.last - 1].end};
}

Span DocumentReading::to_article(Span span) const noexcept {
  if (span.start < body_) return {};
  return document_.to_input({span.start - body_, span.end - body_});
}

}  // namespace dateline::events
