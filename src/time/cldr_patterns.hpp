// CLDR date patterns ("EEEE, d. MMMM y") in the pattern language of time rules ("<weekday> ,? #day .? <month> #year").
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::time {

/// A field ("MMMM") or what stands between fields.
struct PatternPart {
  char field = 0;  ///< Pattern letter (UTS 35, part 4); 0 for text.
  int width = 0;   ///< How many of the letter.
  std::string text;
};

std::vector<PatternPart> cut_cldr_pattern(std::string_view pattern);

/// Text as literals of the pattern language: cut into tokens, signs that mean something escaped.
struct LiteralToken {
  std::string text;
  bool sign = false;
};
std::vector<LiteralToken> cut_literals(std::string_view text);
std::string escaped(std::string_view literal);
/// All tokens required: a phrase as it stands.
std::string literal_pattern(std::string_view text);

struct TokenPattern {
  std::string pattern;   ///< Empty: has a field that is no part of a date.
  std::string fields;    ///< Letters of its fields in order, 'L' as 'M', 'c' as 'E', 'q' as 'Q'.
  bool numeric = false;  ///< No names: what stands between the figures must be there.
  /// Letters glued to names ("MMMM'ren'"): class, what stands before the name, what stands after it.
  struct Glue {
    char field;
    std::string before;
    std::string after;
  };
  std::vector<Glue> glue;
};

/// \param short_years years have fewer than four digits, as in calendars that count by reigns.
TokenPattern token_pattern(const std::vector<PatternPart>& parts, bool short_years);

/// The same of an interval pattern, cut where its fields begin again: "[#day] – [#day <month> #year]".
TokenPattern interval_pattern(const std::vector<PatternPart>& parts);

}  // namespace dateline::time
