// Words that say how an event stands to what is the case, after the ConText algorithm (Harkema et al. 2009): each cue
// has a class, a direction, a reach and words that end its reach. From the section "modality" of packs.
#pragma once

#include <dateline/event.hpp>

#include "packs/pack_node.hpp"
#include "text/tokens.hpp"
#include "text/vocabulary.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline::events {

/// The strength of a cue's class grows with its value: denied/negated > cancelled > conditional > planned > possible >
/// reported > asserted.
enum class CueClass : std::uint8_t {
  none,
  asserted,
  reported,
  possible,
  planned,
  conditional,
  cancelled,
  negated,
  denied
};

enum class CueDirection : std::uint8_t { forward, backward, both };

struct Cue {
  std::vector<text::WordId> words;
  CueClass cue_class = CueClass::none;
  CueDirection direction = CueDirection::forward;
  std::uint32_t reach = 0;                ///< In tokens; 0: its whole clause.
  std::vector<text::WordId> terminators;  ///< Sorted; a token among them ends the reach.
};

/// A cue found in a sentence.
struct CueHit {
  const Cue* cue = nullptr;
  std::uint32_t first = 0;  ///< Tokens, `[first, last)`.
  std::uint32_t last = 0;
};

class ModalityCues {
 public:
  ModalityCues(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
               std::vector<Problem>& problems);

  /// Appends the cues within tokens `[first, last)`, in their order, longest first at each token.
  void find(const std::vector<text::Token>& tokens, std::uint32_t first, std::uint32_t last,
            std::vector<CueHit>& hits) const;

  /// What a verb makes of the infinitive, gerund or noun it governs ("plan", "fail", "cancel"); none when nothing is
  /// known.
  CueClass governor(text::WordId lemma) const noexcept { return look_up(governors_, lemma); }
  /// What a modal verb makes of its verb ("may").
  CueClass modal(text::WordId word) const noexcept { return look_up(modals_, word); }
  /// What the word that introduces a clause makes of it ("if").
  CueClass introduction(text::WordId word) const noexcept { return look_up(introductions_, word); }
  /// What a verb of saying makes of what is said ("deny"); `reported` where nothing else is stated.
  CueClass reporting(text::WordId lemma) const noexcept;
  /// Is the clause this word introduces about the same time as the one around it ("when", "as")?
  bool simultaneous(text::WordId word) const noexcept { return listed(simultaneous_, word); }
  /// Does an event that is this verb's subject or object happen when the verb does ("begin", "attend", "take place")?
  bool occurrence(text::WordId lemma) const noexcept { return listed(occurrence_, lemma); }
  bool anniversary(text::WordId lemma) const noexcept { return listed(anniversaries_, lemma); }
  /// Does the verb tell a state and no event ("be", "remain")?
  bool state(text::WordId lemma) const noexcept { return listed(states_, lemma); }
  /// Does a time behind an event noun that hangs on a verb by this preposition still go with the noun ("killed in an
  /// attack on Monday"), not with the verb ("spoke of the attack on Monday")?
  bool event_preposition(text::WordId word) const noexcept { return listed(event_prepositions_, word); }
  /// Does what happens behind this preposition and an event noun happen while the event does ("at the 2014 congress")?
  bool enclosing_preposition(text::WordId word) const noexcept { return listed(enclosing_prepositions_, word); }
  /// Does the word before a gerund say that somebody is kept from it ("stopped him from leaving")?
  bool withholding(text::WordId word) const noexcept { return listed(withholding_, word); }
  /// Does an infinitive of purpose behind the verb tell what came of it ("rallied to win the cup")?
  bool achieving(text::WordId lemma) const noexcept { return listed(achieving_, lemma); }
  /// Does the word before a noun pick out the one who did what the infinitive behind it tells ("the first to win")?
  bool selective(text::WordId word) const noexcept { return listed(selective_, word); }
  /// Does the word between two times make them the ends of one range ("from May to July")?
  bool range_joiner(text::WordId word) const noexcept { return listed(range_joiners_, word); }
  bool range_opener(text::WordId word) const noexcept { return listed(range_openers_, word); }
  /// Does the word before a time say that it only bounds the event ("since", "until")?
  bool bounding(text::WordId word) const noexcept { return listed(bounding_, word); }
  /// Words behind a span that say what it is counted from: "two days *after* the vote".
  bool counted_after(text::WordId word) const noexcept { return listed(counted_after_, word); }
  bool counted_before(text::WordId word) const noexcept { return listed(counted_before_, word); }
  /// Words that stand between an event and its time and go with the time: "on", "in".
  bool temporal_preposition(text::WordId word) const noexcept { return listed(temporal_prepositions_, word); }

 private:
  using ByWord = std::vector<CueClass>;     ///< Indexed by WordId.
  using Words = std::vector<text::WordId>;  ///< Sorted.
  static CueClass look_up(const ByWord& table, text::WordId word) noexcept {
    return word < table.size() ? table[word] : CueClass::none;
  }
  static bool listed(const Words& words, text::WordId word) noexcept;
  void read(const packs::PackNode& section, text::Vocabulary& vocabulary, std::vector<Problem>& problems);
  void index();

  std::vector<Cue> cues_;             ///< Sorted by first word, the longest first.
  std::vector<std::uint32_t> first_;  ///< By WordId of the first word.
  ByWord governors_, modals_, introductions_, reporting_;
  Words simultaneous_, anniversaries_, occurrence_, states_, event_prepositions_, enclosing_prepositions_, withholding_,
      achieving_, selective_, range_openers_, range_joiners_, bounding_, temporal_prepositions_, counted_after_,
      counted_before_;
};

}  // namespace dateline::events
