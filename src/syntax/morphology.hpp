// Regular word forms built by a pack's spelling rules.
#pragma once

#include "packs/pack_node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::syntax {

/// How one form is made: the first rule whose ending fits is applied.
class FormRules {
 public:
  FormRules() = default;
  /// \param node a list of {"ends", "syllables"?, "drop"?, "double"?, "add"}; mistakes are added to `problems`
  FormRules(const packs::PackNode& node, std::string vowels, std::vector<Problem>& problems);

  /// \param doubling apply rules that double whatever the number of syllables
  std::string apply(std::string_view lemma, bool doubling = false) const;

 private:
  struct Rule {
    std::vector<std::string> ends;  ///< Letters; C a consonant, V a vowel.
    std::size_t syllables = 0;      ///< 0: any number.
    std::size_t drop = 0;
    bool double_last = false;
    std::string add;
  };

  bool is_vowel(char c) const noexcept { return vowels_.find(c) != std::string::npos; }
  bool ends_with(std::string_view lemma, std::string_view pattern) const noexcept;
  std::size_t syllables(std::string_view lemma) const noexcept;
  bool fits(const Rule& rule, std::string_view lemma, bool doubling) const noexcept;

  std::string vowels_;
  std::vector<Rule> rules_;
};

}  // namespace dateline::syntax
