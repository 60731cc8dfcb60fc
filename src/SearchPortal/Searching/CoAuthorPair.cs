namespace SearchPortal.Searching;

/// <summary>Two co-authors who share publications of one author.</summary>
/// <param name="First">Place of the one in <see cref="CoAuthorship.Authors"/>.</param>
/// <param name="Second">Place of the other, greater than <paramref name="First"/>.</param>
/// <param name="Count">Publications that all three sign.</param>
public sealed record CoAuthorPair(int First, int Second, int Count);
