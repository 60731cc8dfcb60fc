namespace SearchPortal.Relevance;

/// <summary>A query and its judgements.</summary>
/// <param name="Id">As in the file.</param>
/// <param name="Class">Class of the query, "" when the file has none.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Gains">Document → gain; 0 is judged as not relevant.</param>
internal sealed record JudgedQuery(string Id, string Class, string Text, IReadOnlyDictionary<string, int> Gains);
