#pragma once
// Professionals (roles, never persons) and who knows whom.

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

struct Network {
  std::vector<Professional> professionals;
  std::vector<Relation> relations;
  bool operator==(Network const&) const = default;
};

}  // namespace socialmap
