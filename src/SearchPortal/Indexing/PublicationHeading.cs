using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>What a line about a publication shows.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">May hold math.</param>
/// <param name="FirstAuthor">Null when it names none.</param>
/// <param name="Authors">How many it names.</param>
/// <param name="Year">Null when unknown.</param>
/// <param name="Venue">Key of its venue; null for none.</param>
internal readonly record struct PublicationHeading(string Key, string Title, PersonName? FirstAuthor, int Authors, int? Year, string? Venue);
