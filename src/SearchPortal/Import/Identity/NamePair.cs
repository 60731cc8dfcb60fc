namespace SearchPortal.Import.Identity;

/// <summary>Two names that may be one person's.</summary>
/// <param name="First">Number of the one who signs more.</param>
/// <param name="Second">Number of the other.</param>
/// <param name="Strength">From 1.</param>
/// <param name="Evidence">What speaks for it.</param>
internal readonly record struct NamePair(int First, int Second, int Strength, string Evidence);
