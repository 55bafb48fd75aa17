#pragma once
// Professionals (roles, never persons) and who knows whom.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/activity.h"

namespace socialmap {

enum class Role {
  welfare_coach,
  sport_coach,
  culture_coach,
  general_practice,
  practice_nurse,
  district_nurse,
  neighbourhood_team,
  community_builder,
  debt_counsellor
};

enum class RelationKind { refers_to, works_with, guides, hosts, feeds_to, funds, member_of };

struct Professional {
  std::string id;
  Role role = Role::welfare_coach;
  std::string name;
  std::optional<std::string> provider;
  std::vector<std::string> areas;  ///< neighbourhood ids
  std::optional<double> fte;
  std::optional<Contact> contact;
  bool operator==(Professional const&) const = default;
};

/// From and to name a provider, a professional or an activity.
struct Relation {
  std::string from;
  std::string to;
  RelationKind kind = RelationKind::works_with;
  std::optional<int> strength;  ///< 1 knows, 2 regular contact, 3 close
  bool operator==(Relation const&) const = default;
};

/// How two parts of the network hang together: the kinds of relations, and what follows from the records.
enum class LinkKind : std::uint8_t {
  refers_to,
  works_with,
  guides,
  hosts,
  feeds_to,
  funds,
  member_of,
  offers,        ///< a provider and its activity
  same_address,  ///< two providers under one roof
  serves         ///< a neighbourhood
};

/// One step of an introduction: who brings the client to whom.
struct IntroductionStep {
  std::string from;  ///< id of a provider, professional or activity
  std::string to;
  LinkKind kind = LinkKind::works_with;
  int strength = 1;      ///< 1 knows, 2 regular contact, 3 close; not known counts as 1
  bool derived = false;  ///< concluded from records, told by nobody
  std::string because;   ///< in plain Dutch
};

struct Network {
  std::vector<Professional> professionals;
  std::vector<Relation> relations;
  bool operator==(Network const&) const = default;
};

}  // namespace socialmap
