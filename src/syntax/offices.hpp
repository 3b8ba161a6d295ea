// Who holds an office and since when: public facts that packs list.
#pragma once

#include <dateline/time.hpp>

#include "syntax/word_trie.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::syntax {

struct OfficeHolder {
  std::string name;                   ///< In full: "Angela Merkel".
  std::vector<std::string> surnames;  ///< What names him alone, in all spellings; or none.
  std::vector<Date> terms;            ///< With both ends; a term that lasts ends where the pack's knowledge does.

  /// The first term with a day in common with `days`; nullptr without one.
  const Date* term_in(const Date& days) const;
};

/// The president of a country, the secretary-general of an organisation.
struct Office {
  std::uint32_t body = WordTrie::absent;         ///< Gazetteer entry of the country or organisation.
  std::string title;                             ///< As it is shown: "Chancellor".
  std::vector<std::vector<text::WordId>> names;  ///< What its holder is called: the title first.
  bool sole = false;                             ///< The title alone tells whose office it is: "the pope".
  bool ceremonial = false;                       ///< Of one who represents and does not govern.
  std::vector<OfficeHolder> holders;
};

class OfficeTable {
 public:
  static constexpr std::uint32_t absent = WordTrie::absent;
  struct Match {
    std::uint32_t office = absent;
    std::uint32_t length = 0;  ///< Tokens of the title.
  };

  void add(Office office);
  void add_counterpart_word(text::WordId word) { counterpart_words_.push_back(word); }
  void add_general_word(text::WordId word) { general_words_.push_back(word); }

  std::size_t size() const noexcept { return offices_.size(); }
  const Office& operator[](std::uint32_t index) const noexcept { return offices_[index]; }
  /// Does the title of some office end with the word? Asked of every description, of which few are titles.
  bool ends_title(text::WordId word) const noexcept { return word < ends_title_.size() && ends_title_[word]; }
  /// The office of that body (`absent`: one that needs none) whose title ends before token `last`, the longest title
  /// first.
  Match ending_at(const std::vector<text::Token>& tokens, std::uint32_t first, std::uint32_t last,
                  std::uint32_t body) const noexcept;
  /// Who held it on those days; nullptr when nobody known did, or more than one.
  const OfficeHolder* holder(std::uint32_t office, const Date& days) const;
  /// The office somebody of that name held on those days.
  std::uint32_t held_by(std::string_view name, const Date& days) const;
  /// The only one of that surname who held an office on those days, and which.
  std::pair<std::uint32_t, const OfficeHolder*> bearer(std::string_view surname, const Date& days) const;
  /// The office of another body that has the same title and the same weight.
  std::uint32_t counterpart(std::uint32_t office, std::uint32_t body) const noexcept;
  /// "counterpart": somebody who holds the same office elsewhere.
  bool is_counterpart_word(text::WordId word) const noexcept;
  /// "leader": somebody of whatever office.
  bool is_general_word(text::WordId word) const noexcept;

 private:
  struct Bearer {
    std::uint32_t office = absent;
    std::uint32_t holder = absent;
  };

  std::vector<Office> offices_;
  std::unordered_map<text::WordId, std::vector<std::uint32_t>> by_last_word_;  ///< Of a title; ascending.
  std::vector<bool> ends_title_;                                               ///< By WordId.
  std::unordered_map<std::string, std::vector<Bearer>> surnames_;              ///< Folded.
  std::vector<text::WordId> counterpart_words_;
  std::vector<text::WordId> general_words_;
};

}  // namespace dateline::syntax
