#pragma once
// The sector somebody works in: what kinds of providers and roles of professionals have in common.

#include <array>
#include <cstdint>
#include <optional>

#include "engine/model/network.h"
#include "engine/model/provider.h"

namespace socialmap {

enum class Sector : std::uint8_t {
  care,              ///< general practices, nurses, therapists
  welfare,           ///< welfare organisations, link workers, community builders
  sport,             ///< clubs and sport coaches
  culture_learning,  ///< culture, libraries, education
  residents,         ///< residents' initiatives, volunteers, faith communities
  public_services,   ///< the municipality, its neighbourhood team, debt help, housing
  other              ///< another kind, or a kind that nobody told
};

inline constexpr std::array<Sector, 7> kSectors{
    Sector::care,      Sector::welfare,         Sector::sport, Sector::culture_learning,
    Sector::residents, Sector::public_services, Sector::other};

Sector sector_of(std::optional<ProviderKind> kind);
Sector sector_of(Role role);

}  // namespace socialmap
