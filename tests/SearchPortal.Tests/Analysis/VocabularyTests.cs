using System.Globalization;
using SearchPortal.Analysis;

namespace SearchPortal.Tests.Analysis;

public class VocabularyTests
{
    [Fact]
    public void Words_without_end_are_not_all_kept()
    {
        for (int i = 0; i < 3 * Vocabulary.MaximumWords; i++) _ = Vocabulary.Shared[string.Create(CultureInfo.InvariantCulture, $"typed{i}")];

        Assert.InRange(Vocabulary.Shared.Count, 0, Vocabulary.MaximumWords);
        Assert.Equal("univers", Vocabulary.Shared["universities"].Stem);
    }
}
