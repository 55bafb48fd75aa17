#pragma once
// Everything a municipality directory says, read and checked: the records, the words they use, and the
// places.

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/base/grown.h"
#include "engine/base/input_error.h"
#include "engine/base/shared_list.h"
#include "engine/catalog/activity_list.h"
#include "engine/catalog/reading.h"
#include "engine/model/activity.h"
#include "engine/model/municipality.h"
#include "engine/model/neighbourhood.h"
#include "engine/model/network.h"
#include "engine/model/provider.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// A municipality. On a fresh read providers and activities lie in the order of their ids (so that ActivityId
/// order is slug order); what was added later comes after these. `provider_of[i]` is the provider of activity
/// i.
struct Catalogue {
  Municipality municipality;
  SharedList<Neighbourhood> neighbourhoods;  ///< index = NeighbourhoodId
  SharedList<Postcode> postcodes;  ///< sorted by code, codes normal, neighbourhood filled in where known
  SharedList<Provider> providers;  ///< their `activities` are empty here
  ActivityList activities;
  Grown<ProviderId> provider_of;
  /// By ActivityId: a later one has its id now. Shorter than the list: the others are as they are.
  std::vector<std::uint8_t> replaced;
  Network network;

  bool is_current(ActivityId id) const { return id.value >= replaced.size() || replaced[id.value] == 0; }

  Provider const& provider(ActivityId id) const { return providers[provider_of[id.value].value]; }
  Activity const& activity(ActivityId id) const { return activities[id.value]; }
  /// The building where an offer takes place, its provider's or another's; null when it has none or none is
  /// told.
  Location const* location(ActivityId id) const;
};

/// Finds a record by its slug; of replaced activities the one that came in their place. The catalogue must
/// outlive it and its copies, and not change.
class Slugs {
 public:
  explicit Slugs(Catalogue const& catalogue);
  /// Goes on with a later catalogue (with_change), whose activities from `first` on are later. That catalogue
  /// must outlive it too.
  void follow(Catalogue const& later, std::uint32_t first);
  std::optional<ActivityId> activity(std::string_view id) const;
  std::optional<ProviderId> provider(std::string_view id) const;
  std::optional<NeighbourhoodId> neighbourhood(std::string_view id) const;

 private:
  using Numbers = std::unordered_map<std::string_view, std::uint32_t>;
  std::shared_ptr<Numbers const> activities_;  // the bulk is shared by copies
  Numbers later_activities_;
  std::shared_ptr<Numbers const> providers_;
  Numbers later_providers_;
  std::shared_ptr<Numbers const> neighbourhoods_;
};

/// Where the help contacts stand in municipality.yaml, "file:line:column field".
struct ContactPlaces {
  std::string list;               ///< the list, or the file where it has none
  std::vector<std::string> each;  ///< in the order of Municipality::contacts
};

/// What reading found: the records, and every problem and warning in all files. Unless sound, records are
/// missing or refer to words that do not exist, and the catalogue must not be used.
struct CatalogueReading {
  Catalogue catalogue;
  std::vector<InputError> problems;
  ContactPlaces contacts;
  bool sound() const;  ///< no problem but warnings
};

struct VocabularyReading {
  Vocabulary vocabulary;
  std::vector<InputError> problems;
  bool sound() const;
};

/// Reads the ten files of a vocabulary directory. A missing file is a problem.
VocabularyReading read_vocabulary(std::string const& directory);

/// Reads a municipality directory (CATALOG.md). Missing network, postcodes or neighbourhoods are fine.
CatalogueReading read_catalogue(std::string const& directory, Vocabulary const& vocabulary);

struct MunicipalityTexts;
/// The same files from elsewhere (municipality_files.h).
CatalogueReading read_catalogue(MunicipalityTexts texts, Vocabulary const& vocabulary);

/// What an editor must mend in time: help contacts last checked more than twelve months before `on`; and as a
/// warning, contacts of signals for which nobody gives a phone number.
std::vector<InputError> overdue_contacts(CatalogueReading const& reading, Vocabulary const& vocabulary,
                                         Date on);

/// The ids of every vocabulary list, and with a catalogue also those of the municipality.
Words words_of(Vocabulary const& vocabulary);
Words words_of(Vocabulary const& vocabulary, Catalogue const& catalogue);
/// The same without those of activities, which may be very many.
Words words_beside_offers(Vocabulary const& vocabulary, Catalogue const& catalogue);

/// What people call them, for suggestions: an editor may have written a label where an id should stand.
Labels labels_of(Vocabulary const& vocabulary);
Labels labels_of(Vocabulary const& vocabulary, Catalogue const& catalogue);

/// The text of a file. Throws InvalidInput when it cannot be read.
std::string read_file(std::string const& path);

}  // namespace socialmap
