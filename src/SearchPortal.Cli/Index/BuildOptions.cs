using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>What was asked of <c>index rebuild</c> or <c>index update</c>.</summary>
/// <param name="Content">What to index.</param>
/// <param name="Store">Where the generation goes.</param>
/// <param name="Strict">Whether any problem fails the build.</param>
/// <param name="Json">Whether the result is one JSON object.</param>
internal sealed record BuildOptions(ContentFolder Content, IndexStore Store, bool Strict, bool Json);
