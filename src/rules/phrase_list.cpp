#include "rules/phrase_list.hpp"

#include "text/ascii.hpp"
#include "text/leading_bytes.hpp"

#include <algorithm>

namespace dateline::rules {
namespace {

/// RE2's "\b": letters and digits of ASCII on one side of it only.
bool is_word(char c) noexcept {
  return text::is_ascii_alphanumeric(c) || c == '_';
}
bool holds(char edge, std::string_view text, std::size_t at) noexcept {
  if (edge == sign(Edge::begin)) return at == 0;
  if (edge == sign(Edge::end)) return at == text.size();
  return (at > 0 && is_word(text[at - 1])) != (at < text.size() && is_word(text[at]));
}

/// What a phrase begins with behind what must hold there.
std::string_view letters_of_beginning(const std::string& phrase) noexcept {
  const auto first = std::find_if_not(phrase.begin(), phrase.end(), is_edge);
  return {first, std::find_if(first, phrase.end(), is_edge)};
}

}  // namespace

PhraseList::PhraseList(std::vector<std::string> texts) {
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  starts_.reserve(texts.size() + 1);
  for (const std::string& each : texts) {
    starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
    letters_ += each;
    longest_ = std::max(longest_, each.size());
    only_at_begin_ = only_at_begin_ && each.starts_with(sign(Edge::begin));
    only_at_word_edges_ = only_at_word_edges_ && each.starts_with(sign(Edge::word));
    shortest_beginning_ = std::min(shortest_beginning_, letters_of_beginning(each).size());
  }
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  for (const std::string& each : texts) add_beginning(letters_of_beginning(each));
}

/// Of a beginning, or of the text from some place on.
std::size_t PhraseList::place(std::string_view letters) const noexcept {
  const std::uint64_t beginning = text::leading_bytes(letters) << (8 * (longest_beginning - shortest_beginning_));
  return text::hash_bytes(beginning) >> 22;  // what stands highest hangs on all of them
}

/// Behind a single letter may stand any.
void PhraseList::add_beginning(std::string_view letters) {
  longer_beginnings_.set(place(letters));
  if (letters.size() > 1)
    beginnings_.set(place(letters[0], letters[1]));
  else
    for (int any = 0; any < 256; ++any) beginnings_.set(place(letters[0], static_cast<char>(any)));
}

/// Of phrases that are the same up to there, those that go on with the letter. \pre there are some
PhraseList::Range PhraseList::with_letter(Range range, std::size_t depth, char letter) const noexcept {
  const auto at = [&](std::uint32_t index) {
    const std::string_view each = phrase(index);
    return depth < each.size() ? static_cast<int>(static_cast<unsigned char>(each[depth])) : -1;
  };
  const int wanted = static_cast<unsigned char>(letter);
  const bool from_first = at(range.first) == wanted;
  const bool to_last = at(range.last - 1) == wanted;
  const auto first_where = [&](std::uint32_t first, auto is_before) {
    std::uint32_t last = range.last;
    while (first < last) {
      const std::uint32_t middle = first + (last - first) / 2;
      if (is_before(at(middle)))
        first = middle + 1;
      else
        last = middle;
    }
    return first;
  };
  const std::uint32_t first =
      from_first ? range.first : first_where(range.first, [&](int each) { return each < wanted; });
  return {first, to_last ? range.last : first_where(first, [&](int each) { return each <= wanted; })};
}

std::size_t PhraseList::longest_of(Range range, std::size_t depth, std::string_view text, std::size_t at,
                                   std::size_t last) const noexcept {
  std::size_t longest = no_match;
  const auto take = [&](std::size_t end) {
    if (end != no_match && (longest == no_match || end > longest)) longest = end;
  };
  while (range.first < range.last) {
    const std::string_view lowest = phrase(range.first);
    if (lowest.size() == depth) {
      take(at);
      ++range.first;
    } else if (is_edge(lowest[depth])) {
      const Range same = with_letter(range, depth, lowest[depth]);
      if (holds(lowest[depth], text, at)) take(longest_of(same, depth + 1, text, at, last));
      range.first = same.last;
    } else if (at < last && !is_edge(text[at])) {
      range = with_letter(range, depth, text[at]);
      ++depth;
      ++at;
    } else {
      break;
    }
  }
  return longest;
}

/// Where the longest phrase ends that begins there.
std::size_t PhraseList::longest_at(std::string_view text, std::size_t at, std::size_t last) const noexcept {
  return longest_of({0, static_cast<std::uint32_t>(starts_.size() - 1)}, 0, text, at, last);
}

/// Where the first two letters are those of a phrase: does it begin with more of one?
bool PhraseList::goes_on(std::string_view text, std::size_t at) const noexcept {
  if (at + shortest_beginning_ > text.size() || !longer_beginnings_[place(text.substr(at))]) return false;
  return !only_at_word_edges_ || holds(sign(Edge::word), text, at);
}

/// The first place within `[at, end)` with the first two letters of a phrase; `end` where there is none.
std::size_t PhraseList::next_beginning(std::string_view text, std::size_t at, std::size_t end) const noexcept {
  const std::size_t last = std::min(end, text.size() - 1);  // behind it stands no second letter
  while (at < last && !beginnings_[place(text[at], text[at + 1])]) ++at;
  return at < last || (at < end && beginnings_[place(text[at], '\0')]) ? at : end;
}

bool PhraseList::found_in(std::string_view text, Span within) const noexcept {
  const std::size_t end = only_at_begin_ ? std::min<std::size_t>(1, within.end) : within.end;
  for (std::size_t at = within.start; at < end && (at = next_beginning(text, at, end)) < end; ++at)
    if (goes_on(text, at) && longest_at(text, at, within.end) != no_match) return true;
  return false;
}

bool PhraseList::touches(std::string_view text, Span within, Span where) const noexcept {
  const std::size_t starts = std::min({where.end, within.end, only_at_begin_ ? 1 : within.end});
  for (std::size_t at = within.start; at < starts && (at = next_beginning(text, at, starts)) < starts; ++at) {
    if (!goes_on(text, at)) continue;
    const std::size_t end = longest_at(text, at, within.end);
    if (end != no_match && end > where.start) return true;
  }
  return false;
}

}  // namespace dateline::rules
