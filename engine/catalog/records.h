#pragma once
// The field tables of every record in CATALOG.md and of the profile in API.md.

#include "engine/catalog/record.h"
#include "engine/model/activity.h"
#include "engine/model/municipality.h"
#include "engine/model/neighbourhood.h"
#include "engine/model/network.h"
#include "engine/model/profile.h"
#include "engine/model/provider.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

Record<Activity> const& activity_record();
Record<Location> const& location_record();
Record<Provider> const& provider_record();
Record<Professional> const& professional_record();
Record<Relation> const& relation_record();
Record<Network> const& network_record();
Record<Municipality> const& municipality_record();
Record<Neighbourhood> const&
neighbourhood_record();  ///< the properties of a GeoJSON feature; the area stays empty
Record<Profile> const& profile_record();

/// One table per file of catalog/vocabulary; each fills its own part of a Vocabulary.
struct VocabularyFile {
  std::string name;  ///< "kinds" for kinds.yaml
  Record<Vocabulary> record;
  bool may_be_absent = false;
};
std::vector<VocabularyFile> const& vocabulary_files();

// Parts that several records share.
Codec<Slot> slot();
Codec<Weekday> weekday();
Codec<Contact> contact();
Codec<Layer> layer();
Codec<DutchLevel> dutch_level();
Codec<HelpContact> help_contact();
Codec<std::string> postcode();
Codec<std::string> language_code();

}  // namespace socialmap
