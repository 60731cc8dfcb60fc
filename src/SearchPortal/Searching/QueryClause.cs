namespace SearchPortal.Searching;

/// <summary>One demand of a query.</summary>
/// <param name="Text">The word or the phrase, as typed, without quotes or sign.</param>
/// <param name="IsPhrase">Whether its words must follow each other exactly.</param>
/// <param name="IsExcluded">Whether no result may have it.</param>
internal sealed record QueryClause(string Text, bool IsPhrase = false, bool IsExcluded = false);
