#include "rules/pattern_branches.hpp"

#include "rules/phrase_list.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline::rules {
namespace {

/// Nothing where they are too many.
using Texts = std::optional<std::vector<std::string>>;

constexpr std::size_t most_texts = 400;

/// What is known of a part of a pattern.
struct Part {
  Texts texts;                      ///< All that it matches.
  std::vector<std::string> needed;  ///< Else: as in `OpenBranch`.
};

Part unknown_part() {
  return {std::nullopt, {}};
}
Part one_text(std::string text) {
  return {std::vector<std::string>{std::move(text)}, {}};
}

bool is_nothing_but_edges(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), is_edge);
}

Texts joined(const std::vector<std::string>& before, const Texts& behind) {
  if (!behind || before.size() * behind->size() > most_texts) return std::nullopt;
  std::vector<std::string> texts;
  for (const std::string& first : before)
    for (const std::string& second : *behind) texts.push_back(first + second);
  return texts;
}

void add(Texts& texts, const Texts& more) {
  if (!texts || !more || texts->size() + more->size() > most_texts)
    texts.reset();
  else
    texts->insert(texts->end(), more->begin(), more->end());
}

std::vector<std::string> needed_of(const Part& part) {
  return part.texts ? *part.texts : part.needed;
}

/// Letters of the shortest.
std::size_t shortest(const std::vector<std::string>& texts) {
  const auto letters = [](std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_edge(c); }));
  };
  std::size_t least = texts.empty() ? 0 : letters(texts.front());
  for (const std::string& each : texts) least = std::min(least, letters(each));
  return least;
}

/// The longer the words, the fewer texts have one. A letter alone is in too many.
void offer(std::vector<std::string>& needed, std::vector<std::string> other) {
  constexpr std::size_t tells_little = 1;
  if (shortest(other) > std::max(shortest(needed), tells_little)) needed = std::move(other);
}

/// Reads a pattern from left to right. Of what it does not know nothing is known.
class BranchReader {
 public:
  explicit BranchReader(std::string_view pattern) : pattern_(pattern) {}

  Branches read() {
    Branches branches;
    for (bool more = true; more;) {
      const std::size_t start = at_;
      Part part = read_branch();
      if (part.texts && std::none_of(part.texts->begin(), part.texts->end(), is_nothing_but_edges))
        branches.texts.insert(branches.texts.end(), part.texts->begin(), part.texts->end());
      else
        branches.open.push_back({std::string(pattern_.substr(start, at_ - start)), std::move(part.needed)});
      more = at_ < pattern_.size();
      if (more && pattern_[at_++] != '|') return {{}, {{std::string(pattern_), {}}}};  // a bracket that nothing opened
    }
    return branches;
  }

 private:
  char here() const noexcept { return at_ < pattern_.size() ? pattern_[at_] : '\0'; }

  Part read_branch() {
    bool all_known = true;
    std::vector<std::string> needed;
    std::vector<std::string> run(1);  // what the parts match that are read last
    while (at_ < pattern_.size() && here() != '|' && here() != ')') {
      if (const std::string_view letters = read_letters(); !letters.empty()) {
        for (std::string& each : run) each += letters;
        continue;
      }
      Part part = read_repeated();
      if (Texts longer = joined(run, part.texts)) {
        run = std::move(*longer);
        continue;
      }
      all_known = false;
      offer(needed, std::move(run));
      if (!part.texts) offer(needed, std::move(part.needed));
      run = part.texts ? std::move(*part.texts) : std::vector<std::string>(1);
    }
    if (all_known) return {std::move(run), {}};
    offer(needed, std::move(run));
    return {std::nullopt, std::move(needed)};
  }

  /// Most of a pattern: letters that stand for themselves, once each.
  std::string_view read_letters() {
    const auto is_special = [](char c) {
      return is_edge(c) || std::string_view("()[]{}\\^$.|?*+").find(c) != std::string_view::npos;
    };
    std::size_t end = at_;
    while (end < pattern_.size() && !is_special(pattern_[end])) ++end;
    if (end < pattern_.size() && std::string_view("?*+{").find(pattern_[end]) != std::string_view::npos)
      while (end > at_ && text::continues_code_point(pattern_[--end])) {
      }
    const std::string_view letters = pattern_.substr(at_, end - at_);
    at_ = end;
    return letters;
  }

  Part read_repeated() {
    Part part = read_element();
    if (here() == '?' && part.texts) {
      ++at_;
      add(part.texts, std::vector<std::string>(1));
      if (!part.texts) part = unknown_part();
    }
    while (true) {
      const std::size_t size = repeat_size();
      if (size == 0) return part;
      part = here() == '+' ? Part{std::nullopt, needed_of(part)} : unknown_part();
      at_ += size;
    }
  }

  /// "*", "{2,3}"; 0 where nothing is repeated.
  std::size_t repeat_size() const {
    const char c = here();
    if (c == '*' || c == '+' || c == '?') return 1;
    const std::size_t end = pattern_.find('}', at_);
    if (c != '{' || end == std::string_view::npos) return 0;
    const std::string_view counts = pattern_.substr(at_ + 1, end - at_ - 1);
    const bool counted = !counts.empty() && text::is_ascii_digit(counts.front()) &&
                         counts.find_first_not_of("0123456789,") == std::string_view::npos;
    return counted ? counts.size() + 2 : 0;
  }

  Part read_element() {
    const char c = pattern_[at_++];
    switch (c) {
      case '(':
        return read_group();
      case '[':
        return read_class();
      case '\\':
        return read_escape();
      case '^':
        return one_text(std::string(1, sign(Edge::begin)));
      case '$':
        return one_text(std::string(1, sign(Edge::end)));
      case '.':
        return unknown_part();
      default:
        return is_edge(c) ? unknown_part() : one_text(read_character(c));
    }
  }

  std::string read_character(char first) {
    std::string character(1, first);
    while (!text::is_ascii(first) && text::continues_code_point(here())) character += pattern_[at_++];
    return character;
  }

  Part read_group() {
    const bool plain = here() != '?' || pattern_.substr(at_, 2) == "?:";
    if (here() == '?' && plain) at_ += 2;
    Part group = read_branch();
    std::vector<std::string> needed = needed_of(group);
    bool all_need = !needed.empty();
    while (here() == '|') {
      ++at_;
      const Part branch = read_branch();
      add(group.texts, branch.texts);
      const std::vector<std::string> more = needed_of(branch);
      all_need = all_need && !more.empty() && needed.size() + more.size() <= most_texts;
      needed.insert(needed.end(), more.begin(), more.end());
    }
    ++at_;  // the bracket that closes
    if (!plain) return unknown_part();
    group.needed = all_need && !group.texts ? std::move(needed) : std::vector<std::string>();
    return group;
  }

  /// "[ae]", "[0-9]": of letters, digits and signs of ASCII.
  Part read_class() {
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
    return plain ? Part{std::move(texts), {}} : unknown_part();
  }

  Part read_escape() {
    const char c = here();
    ++at_;
    if (c == 'b') return one_text(std::string(1, sign(Edge::word)));
    return text::is_ascii(c) && !text::is_ascii_alphanumeric(c) ? one_text(std::string(1, c)) : unknown_part();
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
};

}  // namespace

Branches branches_of(std::string_view pattern) {
  return BranchReader(pattern).read();
}

}  // namespace dateline::rules
