// Titles from roles: "{visitor} {visits|visit} {host}[ for {purpose}]".
//
// {role}         the role's fillers
// {+role}        the same behind the preposition the text has: "in Oslo"
// {in+role}      behind a preposition of place the text has, else behind "in"
// {a|b}          `a` when the last role before it is one, `b` when it is several or plural
// {verb}         the text's own verb in the present, agreeing as {a|b} does: "detains"
// {participle}   its past participle: "detained"
// {noun}         the text's own event noun: "memorial service"
// [...]          a part that is left out when something in it is missing; outside brackets the whole template is not
// used then
#pragma once

#include "packs/pack_node.hpp"
#include "rules/definitions.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

/// What stands in a title for its parts; what appends nothing is missing.
class TitleWords {
 public:
  virtual ~TitleWords() = default;
  /// Those that can be told, one bit a role.
  virtual std::uint32_t roles() const = 0;
  /// \return whether the fillers are several
  virtual bool append_role(std::string& title, std::size_t role, bool with_preposition) const = 0;
  /// The same behind the preposition of place the text has, else behind `preposition`.
  virtual bool append_place(std::string& title, std::size_t role, std::string_view preposition) const = 0;
  virtual void append_verb(std::string& title, bool plural) const = 0;
  virtual void append_participle(std::string& title) const = 0;
  virtual void append_noun(std::string& title) const = 0;
};

class TitleTemplate {
 public:
  /// \pre check_title found nothing wrong.
  TitleTemplate(std::string_view text, const EventType& type);

  /// Empty when something outside brackets is missing.
  std::string fill(const TitleWords& words) const;

  /// "{speaker} makes a statement": who, and of what type; no word of the text tells what.
  bool tells_type_alone() const noexcept;

  /// Has it a place for the verb of the text?
  bool takes_verb() const noexcept;

 private:
  struct Part {
    enum class Kind : std::uint8_t { literal, role, role_with_preposition, place, agreement, verb, participle, noun };
    Kind kind = Kind::literal;
    std::size_t brackets = 0;  ///< Which brackets it stands in; 0 none.
    std::size_t role = 0;
    std::string text;    ///< Or the form for one; of a place its preposition.
    std::string plural;  ///< The form for several.

    bool tells_role() const noexcept {
      return kind == Kind::role || kind == Kind::role_with_preposition || kind == Kind::place;
    }
  };
  static bool is_named_again(std::string_view title, std::size_t from, std::size_t start);
  static void append(const Part& part, const TitleWords& words, std::string& title, bool& plural);
  static Part part(std::string_view inner, const EventType& type);
  std::vector<Part> parts_;
  std::uint32_t needed_ = 0;  ///< Roles outside brackets, one bit each: asked first, as most titles want one too many.
  std::size_t brackets_ = 0;  ///< How many pairs.
};

/// Reports unbalanced braces or brackets and unknown roles.
void check_title(const packs::PackNode& title, const EventType& type, std::vector<Problem>& problems);

}  // namespace dateline::rules
