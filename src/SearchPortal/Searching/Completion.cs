using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>What a visitor who has typed some letters may mean.</summary>
/// <param name="Text">A title or name on one line, without markup; formulas as plain Unicode.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Target">Key of the paper or venue, id of the author, slug of the topic.</param>
/// <param name="Detail">"Xinyin Ma et al. · CVPR 2024", "12 papers", a venue's long name; "" when there is nothing to say.</param>
public sealed record Completion(string Text, CompletionKind Kind, string Target, string Detail);
