namespace SearchPortal.Indexing;

/// <summary>What an update did.</summary>
/// <param name="Manifest">The generation now current.</param>
/// <param name="IsNew">Whether this update made it; false when nothing had changed.</param>
/// <param name="WhyRebuilt">Why all was indexed anew, as the end of a sentence; null when it was not.</param>
public sealed record IndexUpdate(IndexManifest Manifest, bool IsNew, string? WhyRebuilt);
