using System.Collections.Frozen;

namespace SearchPortal.Import.Cleaning;

/// <summary>The TeX commands that are neither letters nor signs.</summary>
internal static class TexCommands
{
    private static readonly FrozenDictionary<string, TexCommandKind> Kinds = BuildKinds();

    private static readonly FrozenDictionary<string, TexCommandKind>.AlternateLookup<ReadOnlySpan<char>> ByName = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Commands whose braces some sources dropped, so that their name runs into their argument: <c>\emphsparse</c>. Longest first.</summary>
    private static readonly string[] Glued =
        ["beginenumerate", "enditemize", "endenumerate", "beginitemize", "mathcal", "textbf", "textit", "texttt", "textsc", "mathbb", "mathbf", "mathrm", "emph", "text", "sqrt", "url", "cite"];

    /// <summary>What to do with a command.</summary>
    public static TexCommandKind Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out TexCommandKind kind) ? kind : TexCommandKind.Unknown;

    /// <summary>Length of the command that an unknown name starts with; 0 when it starts with none.</summary>
    public static int GluedLength(ReadOnlySpan<char> name)
    {
        foreach (string command in Glued)
        {
            if (name.StartsWith(command)) return command.Length;
        }
        return 0;
    }

    private static FrozenDictionary<string, TexCommandKind> BuildKinds()
    {
        var kinds = new Dictionary<string, TexCommandKind>();
        Add(TexCommandKind.Style, "emph textbf textit textsl textsc textsf texttt textrm textup textmd textnormal text mbox hbox fbox em it bf sl sc tt rm sf "
            + "bfseries itshape scshape slshape ttfamily rmfamily sffamily normalfont small tiny large Large footnotesize scriptsize normalsize underline uline ul "
            + "mathit mathrm mathsf left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr middle mleft mright smash ensuremath relax protect noindent "
            + "centering displaystyle textstyle limits nolimits MakeUppercase MakeLowercase uppercase lowercase mkbibemph xspace nobreak "
            + "hyp allowbreak sloppy leavevmode selectfont bibstring hfill null nonumber boldmath unboldmath textsmaller hlt rev "
            + "ignorespaces unskip newblock DOI natexlab enskip romannumeral emphasize nobreakdash textlatin textgreek textcyrillic textipa sout st acs ac acf gls autocap "
            + "normalshape upshape mdseries scriptstyle bbl mkbibitalic mkbibbold mkbibparens");
        Add(TexCommandKind.DropOne, "footnote footnotetext thanks href hyperlink hypertarget textcolor color label index vspace usepackage documentclass "
            + "bibliographystyle bibliography pagestyle texorpdfstring phantom hphantom vphantom foreignlanguage textlang selectlanguage raisebox rotatebox scalebox hspace todo hyperref footnotemark marginpar keywords noop newcommand noopsort NoopSort SortNoop");
        Add(TexCommandKind.DropTwo, "setlength addtolength providecommand renewcommand");
        Add(TexCommandKind.Citation, "cite citep citet citeauthor citeyear citeyearpar citealp citealt Citet Citep parencite textcite autocite footcite nocite ref eqref cref Cref autoref pageref supercite Ccite");
        Add(TexCommandKind.Verbatim, "url path nolinkurl verb Verb lstinline code");
        Add(TexCommandKind.Quoted, "enquote mkbibquote textquote");
        Add(TexCommandKind.Raised, "textsuperscript");
        Add(TexCommandKind.Lowered, "textsubscript");
        Add(TexCommandKind.Math, "frac tfrac dfrac sqrt binom mathcal mathbb mathbf mathfrak mathscr boldsymbol bm tilde widetilde hat widehat bar vec overline "
            + "dot ddot check breve operatorname stackrel overset underset varvec norm abs");
        Add(TexCommandKind.Begin, "begin");
        Add(TexCommandKind.End, "end");
        Add(TexCommandKind.Item, "item");
        Add(TexCommandKind.Paragraph, "par newline linebreak newpage bigskip medskip smallskip");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TexCommandKind kind, string names)
        {
            foreach (string name in names.Split(' ')) kinds[name] = kind;
        }
    }
}
