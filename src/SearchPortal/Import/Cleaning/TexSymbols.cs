using System.Collections.Frozen;

namespace SearchPortal.Import.Cleaning;

/// <summary>TeX commands that stand for letters and signs, in text and in math. Source: the Comprehensive LaTeX Symbol List and the LaTeX kernel.</summary>
internal static class TexSymbols
{
    private static readonly FrozenDictionary<string, string> Letters = Table(
        "o ø O Ø l ł L Ł ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ hyphen -");

    private static readonly FrozenDictionary<string, string> Signs = Table(
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ pi π varpi ϖ "
        + "rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ "
        + "Phi Φ Psi Ψ Omega Ω varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ varOmega Ω "
        + "le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ prec ≺ succ ≻ preceq ⪯ "
        + "succeq ⪰ preccurlyeq ≼ lesssim ≲ gtrsim ≳ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ "
        + "times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ land ∧ lor ∨ neg ¬ lnot ¬ forall ∀ exists ∃ "
        + "nabla ∇ partial ∂ infty ∞ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ sum ∑ prod ∏ int ∫ oint ∮ perp ⊥ bot ⊥ top ⊤ parallel ∥ mid ∣ angle ∠ triangle △ "
        + "to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ uparrow ↑ "
        + "downarrow ↓ nearrow ↗ searrow ↘ rightsquigarrow ⇝ hookrightarrow ↪ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ Vert ∥ vert | lVert ∥ rVert ∥ "
        + "cdots ⋯ ldots … dots … dotsc … dotsb ⋯ textellipsis … vdots ⋮ ddots ⋱ sharp ♯ natural ♮ flat ♭ dagger † ddagger ‡ checkmark ✓ cmark ✓ xmark ✗ "
        + "log log ln ln exp exp max max min min sup sup inf inf lim lim arg arg argmax argmax argmin argmin det det dim dim ker ker Pr Pr sin sin cos cos tan tan "
        + "tanh tanh deg deg gcd gcd sgn sgn limsup limsup liminf liminf mod mod bmod mod poly poly polylog polylog "
        + "S § P ¶ dag † ddag ‡ copyright © pounds £ euro € texteuro € textsterling £ textyen ¥ textcent ¢ textcurrency ¤ textregistered ® texttrademark ™ "
        + "textdegree ° degree ° textpm ± texttimes × textdiv ÷ textmu µ micro µ textonehalf ½ textonequarter ¼ textthreequarters ¾ textordfeminine ª "
        + "textordmasculine º textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textsection § textparagraph ¶ textbullet • textperiodcentered · "
        + "textasciitilde ~ textbackslash ∖ surd √ backslash ∖ textasciicircum ^ textasciigrave ` textbar | textless < textgreater > textunderscore _ textdollar \uFFFF textbraceleft { "
        + "textbraceright } textexclamdown ¡ textquestiondown ¿ textemdash — textendash – textquoteleft ‘ textquoteright ’ textquotedblleft “ "
        + "textquotedblright ” textquotedbl \" textquotesingle ' quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹ "
        + "guilsinglright › textdagger † textdaggerdbl ‡ textcopyright © textperthousand ‰ textnumero № textleftarrow ← textrightarrow → textmacron ¯ "
        + "textrightarrow → LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2ε ie i.e. eg e.g. etc etc. etal et␣al. cf cf. vs vs. wrt w.r.t. aka a.k.a. iid i.i.d. "
        + "quad ␣ qquad ␣ space ␣ thinspace ␣ enspace ␣ nobreakspace ␣ lbrace { rbrace } lbrack [ rbrack ] colon : percnt % textalpha α textbeta β textgamma γ "
        + "textdelta δ textlambda λ textpi π textsigma σ textchi χ textphi φ texttheta θ textomega ω textepsilon ε");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LettersByName = Letters.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SignsByName = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a command stands for; null when it stands for neither letter nor sign.</summary>
    public static string? Find(ReadOnlySpan<char> name) =>
        LettersByName.TryGetValue(name, out string? letter) ? letter : SignsByName.TryGetValue(name, out string? sign) ? sign : null;

    /// <summary>Whether a command stands for a letter or a sign.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Find(name) is not null;

    /// <summary>Whether a command stands for a letter of a word.</summary>
    public static bool IsLetter(ReadOnlySpan<char> name) => LettersByName.ContainsKey(name);

    /// <summary>Reads "name text name text"; ␣ stands for a space.</summary>
    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs.Split(' ').Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1].Replace('␣', ' '), StringComparer.Ordinal);
}
