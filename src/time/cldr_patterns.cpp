#include "time/cldr_patterns.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

constexpr std::string_view special_signs = "()[]|<>#~?\\";

/// Marks of writing direction: formatted text has them, typed text has not.
bool is_direction_mark(std::string_view text) {
  return text == "\u200E" || text == "\u200F" || text == "\u061C";
}

char canonical(char field) {
  return field == 'L' ? 'M' : field == 'c' ? 'E' : field == 'q' ? 'Q' : field;
}

bool is_name(const PatternPart& part) {
  const char field = canonical(part.field);
  return field == 'E' || field == 'Q' || field == 'G' || (field == 'M' && part.width > 2);
}

/// The letters at the end or the beginning of a text that a tokeniser would not part from a name next to them.
std::string letters_at_end(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0) {
    std::size_t before = start;
    const char32_t c = text::previous_code_point(text, before);
    if (!text::is_letter(c) || text::is_ideographic(c) || text::is_unspaced_script(c)) break;
    start = before;
  }
  return std::string(text.substr(start));
}

std::string letters_at_start(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t c = text::next_code_point(text, next);
    if (!text::is_letter(c) || text::is_ideographic(c) || text::is_unspaced_script(c)) break;
    end = next;
  }
  return std::string(text.substr(0, end));
}

std::string field_pattern(const PatternPart& part, bool short_years) {
  switch (canonical(part.field)) {
    case 'y':
    case 'u':
    case 'r':
      return part.width == 2 ? "#yy" : short_years ? "#short_year" : "#year";
    case 'M':
      return part.width > 2 ? "<month_name>" : "#month";
    case 'd':
      return "#day";
    case 'E':
      return "<weekday_name>";
    case 'Q':
      return part.width > 2 ? "<quarter>" : std::string();
    case 'G':
      return "<era>";
    default:
      return {};
  }
}

class Translator {
 public:
  Translator(const std::vector<PatternPart>& parts, bool short_years) : parts_(parts), short_years_(short_years) {
    result_.numeric = std::none_of(parts.begin(), parts.end(),
                                   [](const PatternPart& part) { return is_name(part) && part.field != 'G'; });
    std::size_t literals = 0;
    for (const PatternPart& part : parts)
      if (part.field == 0) literals += cut_literals(part.text).size();
    may_omit_ = !result_.numeric && literals <= most_optional;
  }

  TokenPattern run(std::size_t first, std::size_t last) {
    const std::size_t last_field = find_last_field(first, last);
    for (std::size_t i = first; i < last; ++i) {
      if (parts_[i].field == 0) {
        literal(i, first, last, i > last_field);
        continue;
      }
      const std::string element = field_pattern(parts_[i], short_years_);
      if (element.empty()) return {};
      append(element);
      after_name_ = is_name(parts_[i]);
      result_.fields += canonical(parts_[i].field);
    }
    return result_;
  }

 private:
  std::size_t find_last_field(std::size_t first, std::size_t last) const {
    std::size_t found = first;
    for (std::size_t i = first; i < last; ++i)
      if (parts_[i].field != 0) found = i;
    return found;
  }

  void append(const std::string& element) {
    if (after_name_)
      result_.pattern += " .?";  // an abbreviation's full stop; the last one is rather that of the sentence
    after_name_ = false;
    if (!result_.pattern.empty()) result_.pattern += ' ';
    result_.pattern += element;
  }

  void literal(std::size_t i, std::size_t first, std::size_t last, bool trailing) {
    std::string_view text = parts_[i].text;
    std::string before;
    std::string after;
    if (i + 1 < last && is_name(parts_[i + 1])) {
      before = letters_at_end(text);
      text.remove_suffix(before.size());
      if (!before.empty()) result_.glue.push_back({canonical(parts_[i + 1].field), before, {}});
    }
    if (i > first && is_name(parts_[i - 1])) {
      after = letters_at_start(text);
      text.remove_prefix(after.size());
      if (!after.empty()) result_.glue.push_back({canonical(parts_[i - 1].field), {}, after});
    }
    for (const LiteralToken& token : cut_literals(text)) {
      if (token.sign && (trailing || (token.text == "." && i > first && is_name(parts_[i - 1])))) continue;
      const bool optional = may_omit_ || trailing || is_direction_mark(token.text);
      append(escaped(token.text) + (optional && last - first > 1 ? "?" : ""));
    }
  }

  static constexpr std::size_t most_optional = 8;  // each doubles the number of sequences
  const std::vector<PatternPart>& parts_;
  bool short_years_;
  bool may_omit_ = false;
  bool after_name_ = false;
  TokenPattern result_;
};

}  // namespace

std::vector<PatternPart> cut_cldr_pattern(std::string_view pattern) {
  std::vector<PatternPart> parts;
  const auto text = [&]() -> std::string& {
    if (parts.empty() || parts.back().field != 0) parts.emplace_back();
    return parts.back().text;
  };
  bool quoted = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\'') {
      const bool doubled = i + 1 < pattern.size() && pattern[i + 1] == '\'';
      if (doubled) {
        text() += '\'';
        ++i;
      } else {
        quoted = !quoted;
      }
    } else if (!quoted && text::is_ascii_letter(c)) {
      if (parts.empty() || parts.back().field != c) parts.push_back({c, 0, {}});
      ++parts.back().width;
    } else {
      text() += c;
    }
  }
  return parts;
}

std::vector<LiteralToken> cut_literals(std::string_view text) {
  const text::Vocabulary none;
  std::vector<text::Token> tokens;
  text::tokenise(text, none, tokens);
  std::vector<LiteralToken> literals;
  for (const text::Token& token : tokens) {
    const std::string_view piece = text.substr(token.start, token.end - token.start);
    literals.push_back({std::string(piece), token.kind == text::TokenKind::sign});
  }
  return literals;
}

std::string escaped(std::string_view literal) {
  if (literal.size() == 1 && special_signs.find(literal[0]) != std::string_view::npos)
    return "\\" + std::string(literal);
  return std::string(literal);
}

std::string literal_pattern(std::string_view text) {
  std::string pattern;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size()) {
      std::size_t next = end;
      if (text::is_space(text::next_code_point(text, next))) break;
      end = next;
    }
    // What is written together is left to the compiler to cut; only signs of the pattern language have to stand alone.
    const std::string_view chunk = text.substr(at, end - at);
    if (!chunk.empty() && !pattern.empty()) pattern += ' ';
    if (chunk.find_first_of(special_signs) == std::string_view::npos) {
      pattern += chunk;
    } else {
      for (const LiteralToken& token : cut_literals(chunk))
        pattern += (pattern.empty() || pattern.back() == ' ' ? "" : " ") + escaped(token.text);
    }
    at = end;
    if (at < text.size()) text::next_code_point(text, at);
  }
  return pattern;
}

TokenPattern token_pattern(const std::vector<PatternPart>& parts, bool short_years) {
  return Translator(parts, short_years).run(0, parts.size());
}

TokenPattern interval_pattern(const std::vector<PatternPart>& parts) {
  std::string seen;
  std::size_t second = parts.size();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].field == 0) continue;
    if (seen.find(canonical(parts[i].field)) != std::string::npos) {
      second = i;
      break;
    }
    seen += canonical(parts[i].field);
  }
  if (second == parts.size() || second < 2) return {};
  const std::size_t separator = second - 1;
  TokenPattern from = Translator(parts, false).run(0, separator);
  const TokenPattern to = Translator(parts, false).run(second, parts.size());
  if (from.pattern.empty() || to.pattern.empty() || parts[separator].field != 0) return {};
  std::string between;
  for (const LiteralToken& token : cut_literals(parts[separator].text)) {
    const bool dash =
        token.text == "–" || token.text == "-" || token.text == "—" || token.text == "~" || token.text == "～";
    const bool stop = token.sign && !dash;
    between += dash ? " (–|-|—|\\~|～)" : ' ' + escaped(token.text) + (stop ? "?" : "");
  }
  if (between.empty()) return {};
  TokenPattern whole = from;
  whole.pattern = '[' + from.pattern + ']' + between + " [" + to.pattern + ']';
  whole.fields = from.fields + '/' + to.fields;
  whole.glue.insert(whole.glue.end(), to.glue.begin(), to.glue.end());
  return whole;
}

}  // namespace dateline::time
