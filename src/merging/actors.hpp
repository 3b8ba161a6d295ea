// Who is who across documents: names of one person or organisation brought together.
#pragma once

#include <dateline/event.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::merging {

using ActorId = std::uint32_t;
inline constexpr ActorId no_actor = 0xFFFFFFFF;

// "The Kastel bridge" names a bridge, though it is nobody's name: "Kastel bridge". Empty for what has a name of its
// own, for people, and for words without a name in them.
std::string_view named_thing(const Role& role);

// Within a document the extraction has linked names already; here "Macron" of one document meets "Emmanuel Macron" of
// another, "Fred Holm" meets "Frederick Holm", "Khalid Younes" meets "Khaled Younis", and "ICC" meets "International
// Criminal Court". A short name that could be several long ones goes with the one clearly more documents name, else
// with none.
class Actors {
 public:
  // The order of the extractions does not matter; they must outlive the actors.
  explicit Actors(const std::vector<const Extraction*>& extractions);

  // `no_actor` for a name that no extraction has.
  ActorId find(std::string_view name) const;
  // The fullest form.
  const std::string& name(ActorId actor) const { return names_[actor].text; }
  bool is_location(ActorId actor) const {
    return names_[actor].kind == EntityKind::place || names_[actor].kind == EntityKind::country;
  }
  // The country a place lies in; `no_actor` where no extraction knows it.
  ActorId country_of(ActorId place) const { return is_location(place) ? names_[place].country : no_actor; }
  // The country whose office a person holds: what its president signs, it signs.
  ActorId country_led_by(ActorId person) const { return is_location(person) ? no_actor : names_[person].country; }
  // "The island of Orla" and "Orla": all words of one name are words of the other.
  bool names_overlap(ActorId a, ActorId b) const;
  EntityKind kind(ActorId actor) const { return names_[actor].kind; }

 private:
  struct Name {
    std::string text;
    EntityKind kind = EntityKind::other;
    std::vector<std::string> words;      // folded
    std::vector<std::size_t> documents;  // ascending
    std::string office;                  // folded; one of those the extractions know
    ActorId fuller = no_actor;
    ActorId country = no_actor;  // a place's, or the one whose office a person holds
  };
  class SeenNames;
  // Names of several words by the first, the last, and "." and their initials.
  using PartIndex = std::unordered_map<std::string, std::vector<ActorId>>;
  void collect(const std::vector<const Extraction*>& extractions);
  std::size_t documents_of(ActorId actor) const { return names_[actor].documents.size(); }
  PartIndex index_parts() const;
  std::vector<ActorId> fuller_names(ActorId id, const PartIndex& index) const;
  void link_by_spelling();
  void link_by_parts();
  void find_countries(const std::vector<const Extraction*>& extractions);
  ActorId country_named_in(std::string_view office) const;
  void link_by_aliases(const std::vector<const Extraction*>& extractions);
  bool has_nickname(const Name& full, const Name& nick) const;
  void link(ActorId shorter, ActorId longer);
  ActorId root(ActorId actor) const;

  std::vector<Name> names_;  // sorted by spelling
  std::unordered_map<std::string, ActorId> by_spelling_;
  std::unordered_map<std::string_view, ActorId> by_text_;  // as the extractions write them: most are asked for so
};

}  // namespace dateline::merging
