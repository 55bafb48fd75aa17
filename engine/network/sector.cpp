#include "engine/network/sector.h"

namespace socialmap {

Sector sector_of(std::optional<ProviderKind> kind) {
  switch (kind.value_or(ProviderKind::other)) {
    case ProviderKind::health_care:
      return Sector::care;
    case ProviderKind::welfare_organisation:
      return Sector::welfare;
    case ProviderKind::sports_club:
      return Sector::sport;
    case ProviderKind::culture_provider:
    case ProviderKind::library:
    case ProviderKind::education:
      return Sector::culture_learning;
    case ProviderKind::volunteer_organisation:
    case ProviderKind::resident_initiative:
    case ProviderKind::faith_community:
      return Sector::residents;
    case ProviderKind::municipality:
    case ProviderKind::neighbourhood_team:
    case ProviderKind::debt_help:
    case ProviderKind::housing_association:
      return Sector::public_services;
    case ProviderKind::other:
      break;
  }
  return Sector::other;
}

Sector sector_of(Role role) {
  switch (role) {
    case Role::general_practice:
    case Role::practice_nurse:
    case Role::district_nurse:
      return Sector::care;
    case Role::welfare_coach:
    case Role::community_builder:
      return Sector::welfare;
    case Role::sport_coach:
      return Sector::sport;
    case Role::culture_coach:
      return Sector::culture_learning;
    case Role::neighbourhood_team:
    case Role::debt_counsellor:
      return Sector::public_services;
  }
  return Sector::other;
}

}  // namespace socialmap
