// Titles from roles: "{visitor} {visits|visit} {host}[ for {purpose}]".
//
// {role} is the role's fillers; {a|b} is `a` when the last role before it is one, `b` when it is several or plural; a part
// in brackets is left out, and a whole template not used, when one of its roles is missing.
#pragma once

#include "packs/pack_node.hpp"
#include "rules/definitions.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

class TitleTemplate {
 public:
  /// What stands for a role in a title; `text` is empty when it is not filled.
  struct Filler {
    std::string text;
    bool plural = false;
  };
  using Fillers = std::function<Filler(std::size_t role)>;

  /// \pre check_title found nothing wrong.
  TitleTemplate(std::string_view text, const EventType& type);

  /// Empty when a role outside brackets is missing.
  std::string fill(const Fillers& fillers) const;

 private:
  struct Part {
    enum class Kind : std::uint8_t { literal, role, agreement };
    Kind kind = Kind::literal;
    bool optional = false;       ///< Stands in brackets.
    std::size_t group = 0;       ///< Which brackets.
    std::size_t role = 0;
    std::string text;            ///< Or the form for one.
    std::string plural;          ///< The form for several.
  };
  std::vector<Part> parts_;
};

/// Reports unbalanced braces or brackets and unknown roles.
void check_title(std::string_view text, const EventType& type, const packs::PackNode& node, std::vector<Problem>& problems);

}  // namespace dateline::rules
