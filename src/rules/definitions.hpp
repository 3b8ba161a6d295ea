// What a pack says about events, read and checked but not yet compiled: event types with their roles, and rules.
// docs/rules.md describes the language; rule_parser.cpp and type_parser.cpp read it.
#pragma once

#include <dateline/error.hpp>
#include <dateline/event.hpp>

#include "packs/pack_node.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::rules {

/// Where a definition stands, for messages that are found only when packs are put together.
struct Source {
  std::shared_ptr<const std::string> file;
  std::size_t line = 0;
  std::size_t column = 0;

  Problem problem(std::string message, std::string suggestion = {}) const {
    return {file ? *file : std::string(), line, column, std::move(message), std::move(suggestion)};
  }
};
Source source_of(const packs::PackNode& node);
/// Of the key of an object's member.
Source key_source_of(const packs::PackNode& member);

/// The name of something that another pack may define.
struct Reference {
  std::string name;
  Source source;
};

/// A set of EntityKind.
class KindSet {
 public:
  constexpr KindSet() = default;
  static constexpr KindSet all() noexcept { return KindSet(0xFFFF); }
  constexpr void add(EntityKind kind) noexcept { bits_ = static_cast<std::uint16_t>(bits_ | bit(kind)); }
  constexpr void add(KindSet other) noexcept { bits_ = static_cast<std::uint16_t>(bits_ | other.bits_); }
  constexpr bool contains(EntityKind kind) const noexcept { return (bits_ & bit(kind)) != 0; }
  /// A name of unknown kind may be anybody's.
  constexpr bool admits(EntityKind kind, bool is_name) const noexcept {
    return contains(kind) ||
           (is_name && kind == EntityKind::other &&
            (contains(EntityKind::person) || contains(EntityKind::organisation) || contains(EntityKind::place)));
  }
  constexpr bool empty() const noexcept { return bits_ == 0; }

 private:
  explicit constexpr KindSet(std::uint16_t bits) : bits_(bits) {}
  static constexpr std::uint16_t bit(EntityKind kind) noexcept {
    return static_cast<std::uint16_t>(1u << static_cast<unsigned>(kind));
  }
  std::uint16_t bits_ = 0;
};

struct RoleType {
  std::string name;
  KindSet kinds = KindSet::all();
  bool required = false;
  bool many = false;   ///< Several fillers are one party each: those who meet, those who sign.
  bool text = false;   ///< Takes whole clauses and the phrase with all that hangs on it: "the deportation of children".
  std::string plover;  ///< actor_side, recipient_side or empty.
};

struct EventType {
  std::string name;
  std::string plover;
  std::string ace;
  std::vector<RoleType> roles;
  std::vector<std::string> titles;  ///< Templates, the fullest first; title_template.hpp.
  /// Types whose events this one is part of where both are told in one sentence, and which of its roles is which there:
  /// a death is part of the crash that caused it.
  struct Whole {
    Reference type;
    std::vector<std::pair<std::string, Reference>> roles;  ///< Of the part, of the whole.
  };
  std::vector<Whole> part_of;
  /// Types told in the same news as of the same day: the court that convicts passes sentence.
  std::vector<Reference> dated_with;
  /// Types that tell the same piece of news, which have the date where one sentence tells both: "walked out of talks".
  std::vector<Reference> told_with;
  /// Types as which another article may tell the same happening; it goes both ways.
  std::vector<Reference> told_as;
  bool own_entry = false;      ///< Never only a circumstance of what else its sentence tells.
  bool of_the_day = false;     ///< Told without a time, it happened on the day of which the article tells news.
  bool as_of_article = false;  ///< Told without a time, it holds as of the day of its article.
  bool once_a_story = false;   ///< A story hardly has two: told without a time, it is the one its story tells of.
  bool speaking = false;       ///< Somebody speaks there; what is said is the event: "said in an interview on Monday".
  Source source;

  std::size_t role(std::string_view role_name) const noexcept;  ///< Its index, or roles.size().
  std::vector<std::string> role_names() const;
};

/// How the arguments of an event noun correspond to those of its verb.
enum class Frame : std::uint8_t {
  transitive,    ///< "X's N of Y", "the N of Y by X": X is the subject, Y the object.
  intransitive,  ///< "X's N", "the N of X": X is the subject.
  patient,       ///< "X's N", "the N of X", "the N of X by Y": X is the object.
  reciprocal     ///< "the N of X and Y", "the N between X and Y", "X's N with Y": all are subjects.
};

/// A place an argument can stand in: a grammatical relation, or behind a preposition.
struct Slot {
  enum class Kind : std::uint8_t { subject, object, indirect_object, complement, clause, modifier, preposition };
  Kind kind = Kind::subject;
  std::string preposition;  ///< Folded; for Kind::preposition.

  friend bool operator==(const Slot&, const Slot&) = default;
};

struct SlotMapping {
  Slot slot;
  std::string role;
  Source source;
};

/// What the filler of a slot must be like.
struct SlotConstraint {
  Slot slot;
  std::optional<KindSet> kinds;
  std::vector<std::string> heads;  ///< One of these must be the head noun; "arrest warrant" asks for both words.
  std::string text;                ///< RE2, must match somewhere in the argument.
  std::string not_text;            ///< RE2, must not.
  bool named = false;              ///< Must be somebody a reader can point at: a name, or what the text has introduced.
  Source source;
};

/// What gives an event away.
struct Trigger {
  std::vector<std::string> verbs;        ///< Lemmas, "step down" with its particle.
  std::vector<std::string> nouns;        ///< "arrest warrant"; the head is the last word, or the one with a star.
  std::vector<std::string> light;        ///< Verbs that, with one of the nouns as object, tell the event: "issue".
  std::vector<std::string> motion;       ///< Verbs that do so with one of the nouns behind a preposition: "fly".
  std::vector<std::string> objects;      ///< The verbs count only with one of these heads as object.
  std::vector<std::string> complements;  ///< The verbs count only with one of these as complement: "plead" "guilty".
};

/// What a test expects: the value of a role or of another field of the event.
struct Expectation {
  std::string key;
  std::vector<std::string> values;
  Source source;
};

struct RuleTest {
  std::string text;
  std::string published;  ///< EDTF, or empty.
  bool fires = true;      ///< False: the rule must find nothing in the text.
  std::vector<Expectation> expectations;
  Source source;
};

struct Rule {
  std::string id;
  std::string type;
  Trigger trigger;
  Frame frame = Frame::transitive;
  std::vector<SlotMapping> map;
  std::vector<SlotMapping> within;  ///< Roles filled from inside an argument: "rejected a [Swedish] offer".
  std::vector<SlotConstraint> constraints;
  /// Beyond the roles the type requires: at least one role of each group must be filled.
  std::vector<std::vector<std::string>> require;
  std::vector<std::string> veto;  ///< RE2, must not match where the trigger is.
  bool dated = false;             ///< Matches only nouns with a time of their own: "[Tuesday's] quake".
  int priority = 0;
  std::vector<Reference> beats;     ///< Ids of rules, or "prefix.*".
  std::vector<std::string> titles;  ///< Instead of the type's.
  std::vector<RuleTest> tests;
  Source source;
};

/// Is the id meant? "visit.core" is by itself and by "visit.*".
bool names_rule(std::string_view reference, std::string_view id) noexcept;

}  // namespace dateline::rules
