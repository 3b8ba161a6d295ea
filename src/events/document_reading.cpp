#include "events/document_reading.hpp"

#include "calendar/relative_days.hpp"
#include "events/dated_entries.hpp"
#include "events/news_datelines.hpp"
#include "rules/lower_pattern.hpp"
#include "text/leading_bytes.hpp"
#include "text/sorted_search.hpp"
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
  if (engine.has_rules()) lower_text_ = rules::lower_text(text_);
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

void DocumentReading::add_dateline(text::Sentence sentence) {
  sentences_.push_back(sentence);
  if (dateline_.empty()) dateline_ = {sentence.first, sentence.last};
}

/// A sentence without its dateline, which becomes one of its own.
void DocumentReading::add_sentence(text::Sentence sentence) {
  if (sentence.first >= sentence.last) return;
  const std::uint32_t story = end_of_dateline(tokens_, sentence, text_);
  if (story != sentence.first) add_dateline({sentence.first, story});
  for (std::uint32_t first = story; first < sentence.last; first += max_sentence)
    sentences_.push_back({first, std::min(sentence.last, first + max_sentence)});
}

/// What scrapers glue to a dateline: a heading, or several of which nothing tells where one ends.
void DocumentReading::add_above_story(text::Sentence sentence) {
  constexpr std::uint32_t longest_heading = 20;  // tokens
  if (sentence.first >= sentence.last) return;
  if (sentence.last - sentence.first > longest_heading)
    glued_.push_back(static_cast<std::uint32_t>(sentences_.size()));
  else
    headings_.push_back(bytes({sentence.first, sentence.last}));
  sentences_.push_back({sentence.first, std::min(sentence.last, sentence.first + max_sentence)});
}

/// "Road closed after the storm | The council said ...": a caption or heading within the line of the story.
bool DocumentReading::is_glued_on(const text::Sentence& sentence) const {
  return sentence.last < tokens_.size() && !tokens_[sentence.last].line_before &&
         (tokens_[sentence.last - 1].kind != text::TokenKind::sign || text_[tokens_[sentence.last - 1].start] == ')');
}

/// "Court frees Otto Weiss In March, the court ...": the first token behind a headline that the text repeats without a
/// full stop; 0 where it does not, or goes on with it in one sentence.
std::uint32_t DocumentReading::end_of_repeated_title() const {
  constexpr std::uint32_t shortest = 5;  // tokens; fewer may well open a sentence
  const std::size_t end = document_.title.size();
  if (end == 0 || body_ > 0) return 0;
  const auto within = [end](const text::Token& token) { return token.end <= end; };
  const auto next = static_cast<std::uint32_t>(text::count_before(tokens_, within));
  if (next < shortest || next >= tokens_.size() || !tokens_[next].space_before) return 0;
  const text::Shape shape = tokens_[next].shape;
  const bool sign = tokens_[next].kind == text::TokenKind::sign || tokens_[next - 1].kind == text::TokenKind::sign;
  return !sign && (shape == text::Shape::capitalised || shape == text::Shape::upper) ? next : 0;
}

void DocumentReading::cut_sentences(const LanguageEngine& engine) {
  constexpr std::uint32_t furthest_opening = 600;  // tokens
  const StoryOpenings openings(tokens_, text_, engine.newsroom);
  bool opens = true;  // no sentence of the body has ended yet
  const std::uint32_t title = end_of_repeated_title();
  for (text::Sentence sentence : text::split_sentences(text_, tokens_, engine.sentences)) {
    if (sentence.first < title && title < sentence.last) {
      add_sentence({sentence.first, title});
      sentence.first = title;
    }
    if (sentence.first < furthest_opening) {
      const std::uint32_t start = sentence.first;
      const std::uint32_t told = openings.end_of_byline(sentence);
      add_sentence({start, told});
      const text::Sentence place = openings.credited_place({told, sentence.last});
      if (place.first < place.last) {
        add_above_story({told, place.first});
        add_dateline(place);
      }
      sentence.first = std::max(told, place.last);
      if (sentence.first != start) first_of_story_ = static_cast<std::uint32_t>(sentences_.size());
    }
    add_sentence(sentence);
    if (tokens_[sentence.first].start < body_) continue;
    opens = opens && is_glued_on(sentence);
    if (opens) first_of_story_ = static_cast<std::uint32_t>(sentences_.size());
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

std::optional<RelativeDate> DocumentReading::filed() const {
  for (const PlacedTime& placed : placed_) {
    const std::optional<RelativeDate>& day = times_[placed.index].relative;
    if (dateline_.contains(placed.tokens.first) && day && calendar::is_day_of_month(*day) && day->last_day == 0)
      return day;
  }
  return std::nullopt;
}

/// "night-time shelling", "now-familiar": no time, but half of a word. Not "March-April", "a Sunday-morning raid".
/// \param last behind the expression
bool DocumentReading::is_part_of_word(std::uint32_t time, std::uint32_t last) const noexcept {
  if (times_[time].type != TimexType::date && times_[time].type != TimexType::time) return false;
  if (last + 1 >= tokens_.size() || tokens_[last].space_before || tokens_[last + 1].space_before) return false;
  if (times_[time].relative && times_[time].relative->weekday != 0) return false;
  const bool hyphen = tokens_[last].kind == text::TokenKind::sign && text()[tokens_[last].start] == '-';
  const bool other = time + 1 < times_.size() && times_[time + 1].span.start == tokens_[last + 1].start;
  return hyphen && tokens_[last + 1].kind == text::TokenKind::word && !other;
}

/// Expressions are few, and stand in the order of the text, so one walk over the sentences parts them.
void DocumentReading::place_times() {
  const auto count = static_cast<std::uint32_t>(tokens_.size());
  for (std::uint32_t i = 0; i < times_.size(); ++i) {
    const std::size_t start = times_[i].span.start;
    const auto ends_before = [start](const text::Token& each) { return each.end <= start; };
    const auto token = static_cast<std::uint32_t>(text::count_before(tokens_, ends_before));
    std::uint32_t last = token;
    while (last < count && tokens_[last].start < times_[i].span.end) ++last;
    if (last > token && !is_part_of_word(i, last)) placed_.push_back({{token, last}, i});
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

syntax::Manner DocumentReading::manner(std::uint32_t sentence) const noexcept {
  if (is_headline(sentences_[sentence])) return syntax::Manner::headline;
  return is_entry_line(sentence) ? syntax::Manner::entry : syntax::Manner::prose;
}

bool DocumentReading::starts_sentence(std::uint32_t token) const noexcept {
  const auto before = [token](const text::Sentence& sentence) { return sentence.first < token; };
  const std::size_t next = text::count_before(sentences_, before);
  return next < sentences_.size() && sentences_[next].first == token;
}

/// Of most tokens without a branch on their size: what stands behind them is shifted out.
std::size_t DocumentReading::length(std::uint32_t token) const noexcept {
  const std::size_t start = tokens_[token].start;
  const std::size_t size = tokens_[token].end - start;
  if (size > 8 || start + 8 > text_.size()) return text::length(word(token));
  return size - text::count_continuing(text::bytes_at<8>(text_.data() + start) << (8 * (8 - size)));
}

void DocumentReading::opaque_times(std::uint32_t sentence, const syntax::Lexicon& lexicon,
                                   std::vector<syntax::TokenRange>& out) const {
  out.clear();
  const std::span<const PlacedTime> times = times_in(sentence);
  for (std::size_t i = 0; i < times.size(); ++i) {
    const auto [first, behind] = times[i].tokens;
    const bool governed = first > sentences_[sentence].first &&  // "after weeks of protests"
                          lexicon.word(tokens_[first - 1].word).is(syntax::Trait::preposition);
    const bool measures = !governed && times_[times[i].index].type == TimexType::duration &&
                          behind + 1 < sentences_[sentence].last &&
                          lexicon.word(tokens_[behind].word).is(syntax::Trait::of_marker) &&
                          (i + 1 == times.size() || times[i + 1].tokens.first != behind + 1);
    if (!measures) out.push_back(times[i].tokens);
  }
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
