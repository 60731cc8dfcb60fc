namespace SearchPortal.Web.Counting;

/// <summary>A text that a visitor asked.</summary>
/// <param name="Asker">The visitor's mark.</param>
/// <param name="Text">As it was asked; null for none.</param>
/// <param name="Answer">What it found; null while that is not known, as where a page made before was sent.</param>
internal readonly record struct AskedQuery(ulong Asker, string? Text, QueryAnswer? Answer = null);

/// <summary>What a query found.</summary>
/// <param name="Total">Papers.</param>
/// <param name="HasFilters">Whether it was narrowed.</param>
/// <param name="Elapsed">What it took.</param>
internal readonly record struct QueryAnswer(int Total, bool HasFilters, TimeSpan Elapsed);
