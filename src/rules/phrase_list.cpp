#include "rules/phrase_list.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace dateline::rules {
namespace {

constexpr char sign(Edge edge) noexcept {
  return static_cast<char>(edge);
}
constexpr bool is_edge(char c) noexcept {
  return c >= sign(Edge::begin) && c <= sign(Edge::word);
}

bool is_nothing_but_edges(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), is_edge);
}

/// RE2's "\b": letters and digits of ASCII on one side of it only.
bool is_word(char c) noexcept {
  return text::is_ascii_alphanumeric(c) || c == '_';
}
bool holds(char edge, std::string_view text, std::size_t at) noexcept {
  if (edge == sign(Edge::begin)) return at == 0;
  if (edge == sign(Edge::end)) return at == text.size();
  return (at > 0 && is_word(text[at - 1])) != (at < text.size() && is_word(text[at]));
}

/// All texts a part of a pattern matches; nothing where they are too many.
using Texts = std::optional<std::vector<std::string>>;

constexpr std::size_t most_texts = 400;

Texts joined(const Texts& before, const Texts& behind) {
  if (!before || !behind || before->size() * behind->size() > most_texts) return std::nullopt;
  std::vector<std::string> texts;
  for (const std::string& first : *before)
    for (const std::string& second : *behind) texts.push_back(first + second);
  return texts;
}

void add(Texts& texts, Texts more) {
  if (!texts || !more || texts->size() + more->size() > most_texts)
    texts.reset();
  else
    texts->insert(texts->end(), more->begin(), more->end());
}

/// Reads a pattern from left to right. What it does not know matches too many texts.
class BranchReader {
 public:
  explicit BranchReader(std::string_view pattern) : pattern_(pattern) {}

  Branches read() {
    Branches branches;
    for (bool more = true; more;) {
      const std::size_t start = at_;
      const Texts texts = read_branch();
      if (texts && std::none_of(texts->begin(), texts->end(), is_nothing_but_edges))
        branches.texts.insert(branches.texts.end(), texts->begin(), texts->end());
      else
        branches.patterns.emplace_back(pattern_.substr(start, at_ - start));
      more = at_ < pattern_.size();
      if (more && pattern_[at_++] != '|') return {{}, {std::string(pattern_)}};  // a bracket that nothing opened
    }
    return branches;
  }

 private:
  char here() const noexcept { return at_ < pattern_.size() ? pattern_[at_] : '\0'; }

  Texts read_branch() {
    Texts texts = std::vector<std::string>(1);
    while (at_ < pattern_.size() && here() != '|' && here() != ')') {
      Texts element = read_element();
      if (here() == '?') {
        ++at_;
        add(element, std::vector<std::string>(1));
      }
      for (; here() != '\0' && std::string_view("*+?{").find(here()) != std::string_view::npos; ++at_) element.reset();
      texts = joined(texts, element);
    }
    return texts;
  }

  Texts read_element() {
    const char c = pattern_[at_++];
    switch (c) {
      case '(':
        return read_group();
      case '[':
        return read_class();
      case '\\':
        return read_escape();
      case '^':
        return one(sign(Edge::begin));
      case '$':
        return one(sign(Edge::end));
      case '.':
        return std::nullopt;
      default:
        if (is_edge(c)) return std::nullopt;
        return text::is_ascii(c) ? one(c) : read_beyond_ascii(c);
    }
  }

  static Texts one(char c) { return std::vector<std::string>{std::string(1, c)}; }

  Texts read_beyond_ascii(char first) {
    std::string character(1, first);
    while (at_ < pattern_.size() && text::continues_code_point(here())) character += pattern_[at_++];
    return std::vector<std::string>{character};
  }

  Texts read_group() {
    const bool plain = here() != '?' || pattern_.substr(at_, 2) == "?:";
    if (here() == '?' && plain) at_ += 2;
    Texts texts = read_branch();
    while (here() == '|') {
      ++at_;
      add(texts, read_branch());
    }
    ++at_;  // the bracket that closes
    return plain ? texts : std::nullopt;
  }

  /// "[ae]", "[0-9]": of letters, digits and signs of ASCII.
  Texts read_class() {
    const std::size_t first = at_;
    bool plain = here() != '^' && here() != ']';
    if (here() == '^') ++at_;
    if (here() == ']') ++at_;
    std::vector<std::string> texts;
    for (; at_ < pattern_.size() && here() != ']'; ++at_) {
      const char c = here();
      if (c == '\\') ++at_;
      plain = plain && c != '\\' && c != '[' && text::is_ascii(c);
      const bool range = c == '-' && at_ > first && at_ + 1 < pattern_.size() && pattern_[at_ + 1] != ']';
      if (!plain) continue;
      const int least = range ? pattern_[at_ - 1] + 1 : c;
      const int end = range ? pattern_[at_ + 1] : c + 1;
      for (int letter = least; letter < end; ++letter) texts.emplace_back(1, static_cast<char>(letter));
    }
    ++at_;
    return plain ? Texts(std::move(texts)) : std::nullopt;
  }

  Texts read_escape() {
    const char c = here();
    ++at_;
    if (c == 'b') return one(sign(Edge::word));
    if (text::is_ascii(c) && !text::is_ascii_alphanumeric(c)) return one(c);
    return std::nullopt;
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
};

}  // namespace

Branches branches_of(std::string_view pattern) {
  return BranchReader(pattern).read();
}

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
    const auto letter = std::find_if_not(each.begin(), each.end(), is_edge);
    if (letter + 1 != each.end() && !is_edge(letter[1]))
      beginnings_.set(place(letter[0], letter[1]));
    else
      for (int any = 0; any < 256; ++any) beginnings_.set(place(letter[0], static_cast<char>(any)));
  }
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
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

bool PhraseList::may_begin(std::string_view text, std::size_t at) const noexcept {
  const char second = at + 1 < text.size() ? text[at + 1] : '\0';
  if (!beginnings_[place(text[at], second)]) return false;
  return !only_at_word_edges_ || holds(sign(Edge::word), text, at);
}

bool PhraseList::found_in(std::string_view text) const noexcept {
  const std::size_t starts = only_at_begin_ ? std::min<std::size_t>(1, text.size()) : text.size();
  for (std::size_t at = 0; at < starts; ++at)
    if (may_begin(text, at) && longest_at(text, at, text.size()) != no_match) return true;
  return false;
}

bool PhraseList::touches(std::string_view text, Span within, Span where) const noexcept {
  const std::size_t starts = std::min({where.end, within.end, only_at_begin_ ? 1 : within.end});
  for (std::size_t at = within.start; at < starts; ++at) {
    if (!may_begin(text, at)) continue;
    const std::size_t end = longest_at(text, at, within.end);
    if (end != no_match && end > where.start) return true;
  }
  return false;
}

}  // namespace dateline::rules
