using SearchPortal.Import.Merging;

namespace SearchPortal.Tests.Import.Merging;

public sealed class ContainerWordsTests
{
    [Theory]
    [InlineData("J. Mach. Learn. Res.", "Journal of Machine Learning Research")]
    [InlineData("JMLR", "Journal of Machine Learning Research")]
    [InlineData("J Mach Learn Res", "The Journal of Machine Learning Research")]
    [InlineData("IEEE Trans. Pattern Anal. Mach. Intell.", "IEEE Transactions on Pattern Analysis and Machine Intelligence")]
    [InlineData("IEEE/ACM Trans. Netw.", "IEEE/ACM Transactions on Networking")]
    [InlineData("Proc Natl Acad Sci U S A", "Proceedings of the National Academy of Sciences of the United States of America")]
    [InlineData("Proc. Natl. Acad. Sci. USA", "Proc Natl Acad Sci U S A")]
    [InlineData("Bioinformatics (Oxford, England)", "Bioinformatics")]
    [InlineData("Z. Phys. A", "Zeitschrift für Physik A")]
    [InlineData("Nature Commun.", "Nature Communications")]
    [InlineData("ICML", "Proceedings of the 37th International Conference on Machine Learning (ICML 2020)")]
    [InlineData("Int. Conf. Mach. Learn.", "International Conference on Machine Learning")]
    [InlineData("Comput. Methods Appl. Mech. Engrg.", "Computer Methods in Applied Mechanics and Engineering")]
    public void An_abbreviated_name_is_that_of_the_journal(string first, string second)
    {
        Assert.True(ContainerWords.Of(first).Agree(ContainerWords.Of(second)));
        Assert.True(ContainerWords.Of(second).Agree(ContainerWords.Of(first)));
    }

    [Theory]
    [InlineData("Phys. Rev. A", "Physical Review B")]
    [InlineData("Physical Review A", "Physical Review Applied")]
    [InlineData("Phys. Rev. Lett.", "Physical Review")]
    [InlineData("J. Mach. Learn. Res.", "Proceedings of Machine Learning Research")]
    [InlineData("Machine Learning", "Journal of Machine Learning Research")]
    [InlineData("Cell", "Cells")]
    [InlineData("Bio", "Bioinformatics")]
    [InlineData("IEEE Trans. Image Process.", "IEEE Transactions on Signal Processing")]
    [InlineData("J. Phys.", "Journal of Chemistry")]
    [InlineData("NeurIPS", "ICML")]
    [InlineData("", "Nature")]
    public void Different_journals_stay_different(string first, string second)
    {
        Assert.False(ContainerWords.Of(first).Agree(ContainerWords.Of(second)));
        Assert.False(ContainerWords.Of(second).Agree(ContainerWords.Of(first)));
    }
}
