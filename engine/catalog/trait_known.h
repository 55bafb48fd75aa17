#pragma once
// Whether an offer has a trait: by the field that decides it, else by its lists.

#include <optional>
#include <string_view>

#include "engine/model/activity.h"
#include "engine/model/provider.h"

namespace socialmap {

/// An offer, and what is known of the building where it takes place (null: nothing, or there is none).
struct TraitQuestion {
  Activity const& activity;
  Accessibility const* building = nullptr;
};

/// What a field says of a trait; nothing where it is absent or does not decide.
using TraitField = std::optional<bool> (*)(TraitQuestion const&);

/// The field that decides a trait, as derivedFrom in catalog/vocabulary/traits.yaml tells; null: none does.
TraitField field_of_trait(std::string_view trait);

/// The field where it decides; else no when in notTraits, yes when in traits, and unknown when in neither.
std::optional<bool> trait_known(std::string_view trait, TraitField field, TraitQuestion const& question);

}  // namespace socialmap
