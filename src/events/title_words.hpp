// The words of one draft for the templates of its type.
#pragma once

#include "events/titles.hpp"
#include "rules/title_template.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

class Titles::Words : public rules::TitleWords {
 public:
  explicit Words(const Titles& titles);

  std::uint32_t roles() const override { return roles_; }
  /// "A, B and C", each named once.
  bool tells_where(const Participant& place, const Participant& whole) const;
  bool append_role(std::string& title, std::size_t role, bool with_preposition) const override;
  bool append_place(std::string& title, std::size_t role, std::string_view preposition) const override;
  void append_verb(std::string& title, bool plural) const override;
  void append_participle(std::string& title) const override;
  void append_noun(std::string& title) const override;
  std::size_t count() const noexcept { return names_.size(); }
  /// "demands from Weiss an answer" where the text had the answer first.
  bool in_order(std::string_view title) const;
  /// Does the title name somebody the text knows by name?
  bool names(std::string_view title) const;
  /// Where in the text the role ends that a title ends with; 0 where it ends with none.
  std::uint32_t end_of_last(std::string_view title) const;
  /// Does a title tell a role that takes text, but for "asked her [to leave]"?
  bool tells_text(std::string_view title) const;
  /// Does a title tell somebody who stands in this part of the text?
  bool tells_any_of(syntax::TokenRange tokens, std::string_view title) const;
  /// Leaves room for what a template has behind the roles that take text.
  void keep_free(std::size_t length) noexcept { kept_free_ = length; }
  /// How many of those who take part a title names. "him" names nobody.
  std::size_t told(std::string_view title) const;

 private:
  struct Name {
    std::string_view text;
    std::string made;            ///< What `text` shows where nothing else keeps it.
    mutable std::string fitted;  ///< What the last template with too little room for all of it was given.
    bool tellable = false;
  };
  bool is_infinitive(const Participant& participant) const;
  /// Of a role that takes text: its first words are enough, the others may have been cut.
  std::string_view beginning(std::size_t i, std::string_view text) const;
  /// Where a title tells what fills a role, perhaps without its insertions.
  std::size_t place(std::size_t i, std::string_view title) const;
  /// The text of a role with what room the title has left.
  std::string fitting(const Participant& participant, std::string_view whole, const std::string& title) const;
  /// The noun that tells the event, with what stands before it: "march", "memorial service"; empty where a verb does.
  syntax::TokenRange joined_noun() const;
  std::string noun() const;
  std::string_view word(text::WordId id) const { return titles_.engine_.vocabulary.word(id); }
  bool is_of_place(text::WordId preposition) const;
  bool is_location(text::WordId preposition) const;
  /// "withdrew the pill from sale", "was remanded in custody by a judge": words that no template has a place for.
  bool parts_around_object() const;
  void append_with_particle(std::string& title, text::WordId form) const;
  /// "X's request for talks" becomes "X requests talks": the preposition was the noun's, unless it tells where or the
  /// verb has no object: "X talks with Y". "fly out" with "out of" has the "out" once, "fire on" its "on".
  void append_preposition(std::string& title, text::WordId preposition) const;

  const Titles& titles_;
  const Draft& draft_;
  std::vector<Name> names_;  ///< By participant.
  std::uint32_t roles_ = 0;  ///< Of those that are tellable.
  std::size_t kept_free_ = 0;
};

}  // namespace dateline::events
