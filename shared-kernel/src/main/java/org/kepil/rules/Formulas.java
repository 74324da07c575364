package org.kepil.rules;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kepil.kernel.rulebook.TariffTable;

/**
 * The arithmetic of tariffs: decimal, with 34 digits, and without anything that would make a result depend on when or where
 * it is worked out. So there are no powers, which the engine takes by way of binary fractions.
 */
final class Formulas {

    private static final Map<String, FunctionIfc> FUNCTIONS = Map.of("IF", new IfFunction(), "MIN", new MinFunction(),
            "MAX", new MaxFunction());

    private static final Map<String, OperatorIfc> INFIX = Map.ofEntries(
            Map.entry("+", new InfixPlusOperator()), Map.entry("-", new InfixMinusOperator()),
            Map.entry("*", new InfixMultiplicationOperator()), Map.entry("/", new InfixDivisionOperator()),
            Map.entry("==", new InfixEqualsOperator()), Map.entry("!=", new InfixNotEqualsOperator()),
            Map.entry(">", new InfixGreaterOperator()), Map.entry(">=", new InfixGreaterEqualsOperator()),
            Map.entry("<", new InfixLessOperator()), Map.entry("<=", new InfixLessEqualsOperator()),
            Map.entry("&&", new InfixAndOperator()), Map.entry("||", new InfixOrOperator()));

    private final ExpressionConfiguration configuration;

    Formulas(List<TariffTable> tables) {
        FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
        FUNCTIONS.forEach(functions::addFunction);
        tables.forEach(table -> functions.addFunction(table.name(), new Lookup(table)));
        OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
        INFIX.forEach(operators::addOperator);
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("!", new PrefixNotOperator());
        configuration = ExpressionConfiguration.builder().functionDictionary(functions).operatorDictionary(operators)
                .mathContext(MathContext.DECIMAL128).defaultConstants(Map.of()).arraysAllowed(false)
                .structuresAllowed(false).implicitMultiplicationAllowed(false).build();
    }

    /** What every formula may use; neither an input nor a table nor a line is called so, in whatever case. */
    static Set<String> functions() {
        return FUNCTIONS.keySet();
    }

    /** The names that a formula uses. @throws IllegalArgumentException if it is none */
    Set<String> names(String formula) {
        try {
            return new Expression(formula, configuration).getUsedVariables();
        } catch (ParseException wrong) {
            throw new IllegalArgumentException("The formula " + formula + " cannot be read: " + wrong.getMessage(),
                    wrong);
        }
    }

    /**
     * @throws IllegalArgumentException if the value is no number, or there is none: a division by zero, a number beyond
     *                                  all measure, or a table that says nothing
     */
    BigDecimal value(String formula, Map<String, BigDecimal> values) {
        try {
            EvaluationValue value = new Expression(formula, configuration).withValues(values).evaluate();
            if (!value.isNumberValue()) {
                throw new IllegalArgumentException("The formula " + formula + " gives no number: " + value.getValue());
            }
            return value.getNumberValue();
        } catch (BaseException | ArithmeticException wrong) {
            throw new IllegalArgumentException("The formula " + formula + " has no value: " + wrong.getMessage(),
                    wrong);
        }
    }

    /** A table, as formulas see it. */
    @FunctionParameter(name = "value")
    private static final class Lookup extends AbstractFunction {

        private final TariffTable table;

        Lookup(TariffTable table) {
            this.table = table;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            if (!values[0].isNumberValue()) {
                throw new EvaluationException(token, table.name() + " knows numbers only");
            }
            try {
                return EvaluationValue.numberValue(table.at(values[0].getNumberValue()));
            } catch (IllegalArgumentException outside) {
                throw new EvaluationException(token, String.valueOf(outside.getMessage()));
            }
        }
    }
}
