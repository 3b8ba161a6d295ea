#include "time/pattern.hpp"

namespace dateline::time {
namespace {

constexpr std::size_t max_sequences = 4096;
constexpr std::size_t max_elements = 16;

/// A pattern's parts as they are written: elements, brackets, and groups of alternatives.
struct Part {
  enum class Kind { element, group, open, close };
  Kind kind = Kind::element;
  Element element;
  std::vector<std::vector<Part>> choices;
  bool optional = false;
};

class Parser {
 public:
  Parser(std::string_view pattern, const packs::PackNode& where, std::vector<Problem>& problems)
      : pattern_(pattern), where_(where), problems_(problems) {}

  std::vector<Part> parse() {
    std::vector<Part> parts = sequence(0);
    if (at_ < pattern_.size()) fail("unbalanced \")\" in pattern");
    return parts;
  }

 private:
  static constexpr int max_depth = 4;

  std::vector<Part> sequence(int depth) {
    std::vector<Part> parts;
    while (at_ < pattern_.size() && !failed_) {
      const char c = pattern_[at_];
      if (c == ' ') {
        ++at_;
      } else if (c == ')' || c == '|') {
        break;
      } else if (c == '[' || c == ']') {
        ++at_;
        Part bracket;
        bracket.kind = c == '[' ? Part::Kind::open : Part::Kind::close;
        parts.push_back(bracket);
      } else if (c == '(') {
        parts.push_back(group(depth, false));
      } else if (c == '~' && at_ + 1 < pattern_.size() && pattern_[at_ + 1] == '(') {
        ++at_;
        parts.push_back(group(depth, true));
      } else {
        parts.push_back(element());
      }
    }
    return parts;
  }

  Part group(int depth, bool tight) {
    Part part;
    part.kind = Part::Kind::group;
    if (depth >= max_depth) {
      fail("groups nested too deeply");
      return part;
    }
    do {
      ++at_;
      part.choices.push_back(sequence(depth + 1));
      if (tight && !part.choices.back().empty()) part.choices.back().front().element.tight = true;
    } while (at_ < pattern_.size() && pattern_[at_] == '|' && !failed_);
    if (at_ >= pattern_.size() || pattern_[at_] != ')') {
      fail("missing \")\" in pattern");
      return part;
    }
    ++at_;
    part.optional = optional();
    return part;
  }

  Part element() {
    Part part;
    if (pattern_[at_] == '~') {
      part.element.tight = true;
      ++at_;
    }
    if (at_ < pattern_.size() && pattern_[at_] == '<') {
      category(part.element);
    } else if (at_ < pattern_.size() && pattern_[at_] == '#') {
      part.element.kind = Element::Kind::number;
      part.element.name = name_until(" ?()|[]", 1);
    } else {
      if (at_ + 1 < pattern_.size() && pattern_[at_] == '\\') {
        part.element.name = pattern_[at_ + 1];
        at_ += 2;
      } else {
        part.element.name = name_until(" ?()|[]", 0);
      }
    }
    if (part.element.name.empty()) fail("empty element in pattern");
    part.optional = optional();
    return part;
  }

  void category(Element& element) {
    const std::size_t close = pattern_.find('>', at_);
    if (close == std::string_view::npos) {
      fail("missing \">\" in pattern");
      return;
    }
    element.kind = Element::Kind::category;
    element.name = pattern_.substr(at_ + 1, close - at_ - 1);
    if (element.name.starts_with("base:")) {
      element.base = true;
      element.name.erase(0, 5);
    }
    at_ = close + 1;
  }

  std::string name_until(std::string_view ends, std::size_t skip) {
    const std::size_t start = at_ + skip;
    std::size_t end = start;
    while (end < pattern_.size() && ends.find(pattern_[end]) == std::string_view::npos) ++end;
    at_ = end;
    return std::string(pattern_.substr(start, end - start));
  }

  bool optional() {
    if (at_ >= pattern_.size() || pattern_[at_] != '?') return false;
    ++at_;
    return true;
  }

  void fail(std::string message) {
    if (!failed_) problems_.push_back(where_.problem(std::move(message)));
    failed_ = true;
    at_ = pattern_.size();
  }

  std::string_view pattern_;
  const packs::PackNode& where_;
  std::vector<Problem>& problems_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

/// A sequence in the making; `open` is where a bracket was opened.
struct Draft {
  Sequence sequence;
  std::size_t open = 0;
};

/// Nesting is bounded by the parser, so the recursion is too.
void append(std::vector<Draft>& drafts, const std::vector<Part>& parts) {
  for (const Part& part : parts) {
    std::vector<Draft> before;
    if (part.optional) before = drafts;
    if (part.kind == Part::Kind::group) {
      std::vector<Draft> after;
      for (const std::vector<Part>& choice : part.choices) {
        std::vector<Draft> chosen = drafts;
        append(chosen, choice);
        after.insert(after.end(), chosen.begin(), chosen.end());
        if (after.size() > max_sequences) break;
      }
      drafts = std::move(after);
    } else {
      for (Draft& draft : drafts) {
        const std::size_t here = draft.sequence.elements.size();
        if (part.kind == Part::Kind::element) draft.sequence.elements.push_back(part.element);
        if (part.kind == Part::Kind::open) draft.open = here;
        if (part.kind == Part::Kind::close) draft.sequence.pieces.push_back({draft.open, here});
      }
    }
    drafts.insert(drafts.end(), before.begin(), before.end());
    if (drafts.size() > max_sequences) return;
  }
}

}  // namespace

std::vector<Sequence> expand_pattern(std::string_view pattern, const packs::PackNode& where,
                                     std::vector<Problem>& problems) {
  const std::size_t problems_before = problems.size();
  const std::vector<Part> parts = Parser(pattern, where, problems).parse();
  if (problems.size() > problems_before) return {};
  std::vector<Draft> drafts(1);
  append(drafts, parts);
  if (drafts.size() > max_sequences) {
    problems.push_back(
        where.problem("pattern allows more than " + std::to_string(max_sequences) + " sequences; use a class"));
    return {};
  }
  std::vector<Sequence> sequences;
  for (Draft& draft : drafts) {
    if (draft.sequence.elements.empty()) continue;
    if (draft.sequence.elements.size() > max_elements) {
      problems.push_back(where.problem("pattern is longer than " + std::to_string(max_elements) + " elements"));
      return {};
    }
    sequences.push_back(std::move(draft.sequence));
  }
  if (sequences.empty() && problems.empty()) problems.push_back(where.problem("pattern matches nothing"));
  return sequences;
}

}  // namespace dateline::time
