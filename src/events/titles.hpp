// The headline of a fact, from roles where a rule found them, else from the clause's own words.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "events/phrase_text.hpp"

#include <string>
#include <vector>

namespace dateline::events {

class Titles {
 public:
  static constexpr std::size_t max_length = 90;  ///< In code points.
  static constexpr std::size_t longest_title = max_length + PhraseText::slack;
  static constexpr std::size_t longest_with_text = max_length + PhraseText::far;
  static constexpr std::size_t max_filler = 60;  ///< Of one role in a title, but for one that takes text.

  Titles(const LanguageEngine& engine, const DocumentReading& reading, const Seams& seams, const StandIns& stand_ins,
         const std::vector<Entity>& entities, const Draft& draft)
      : engine_(engine),
        reading_(reading),
        entities_(entities),
        draft_(draft),
        seams_(seams),
        phrases_(engine, reading, seams, draft.time,
                 StandInNames(stand_ins, reading, entities, draft, engine.newsroom.genitive)) {}
  std::string title() const;
  /// How a title names somebody: by name where there is one.
  std::string name(const Participant& participant) const { return name(participant, max_filler); }

 private:
  class Words;
  std::string with_nation(const Participant& participant) const;
  std::string own_words(const Participant& participant) const;
  std::string name(const Participant& participant, std::size_t room) const;
  /// The name where it stands as it is; empty when it has to be made from the text's words.
  std::string_view known_name(const Participant& participant) const;
  bool tells_owner(const Participant& other, const Participant& owned) const;
  bool within_another(const Participant& one) const;
  bool tells_alone(const Participant& teller) const;
  bool is_parted_by_pronoun() const;
  bool is_said_to_unknown() const;
  bool is_told(const Participant& participant) const;
  syntax::TokenRange without_determiner(syntax::TokenRange tokens) const;
  bool takes_text() const;
  bool tells_deed(std::string_view title) const;
  const Participant* teller() const;
  std::string again_of_teller() const;
  std::uint32_t behind_teller(syntax::TokenRange told) const;
  std::string from_roles(Words& words) const;
  std::string from_type() const;
  std::string from_noun() const;
  bool tells_type_alone(std::string_view title) const;
  std::string continuation(const std::string& title, const Words& words) const;
  std::string from_clause(const ClauseTitle& clause) const;

  const LanguageEngine& engine_;
  const DocumentReading& reading_;
  const std::vector<Entity>& entities_;
  const Draft& draft_;
  const Seams& seams_;
  PhraseText phrases_;
};

}  // namespace dateline::events
